package org.hatchery.fund.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hatchery.IntegrationTest;
import org.hatchery.fund.capital.ContributorKind;
import org.hatchery.fund.capital.FundId;
import org.hatchery.fund.capital.FundParty;
import org.hatchery.fund.capital.FundVoid;
import org.hatchery.fund.capital.StakeState;
import org.hatchery.fund.capital.SubFundStake;
import org.hatchery.fund.investment.InvestmentKind;
import org.hatchery.fund.investment.InvestmentWish;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.junit.jupiter.api.Test;

/** Money between a fund and its sub-fund, cut after any write, … */
@IntegrationTest
class SubFundTests {
    private static final Yuan AMOUNT = Yuan.of("300");

    private final Funds funds;
    private final SettleStakes settle;
    private final Clock clock;
    private final LocalDate today;
    private final Fund parent;
    private final Fund below;

    SubFundTests(Funds funds, SettleStakes settle, Clock clock) {
        this.funds = funds;
        this.settle = settle;
        this.clock = clock;
        this.today = LocalDate.now(clock);
        this.parent = found(null);
        this.below = found(parent.asParty());
    }

    private Fund found(FundParty above) {
        var origin = new Fund.Origin("试验基金", FundKind.CONVERSION, new RegionCode("530112"), null, above, null, null);
        Fund fund = Fund.found(new FundId(UUID.randomUUID().toString()), origin, today.minusYears(1), null, null, null);
        if (above == null) {
            int number = fund.promise(
                    ContributorKind.FISCAL, FundParty.named("财政"), Yuan.of("1000"), today.minusDays(9), null);
            fund.pay(number, Yuan.of("1000"), today.minusDays(8), null);
        }
        return funds.save(fund);
    }

    private Fund now(Fund fund) {
        return funds.findById(fund.getId()).orElseThrow();
    }

    private void write(Fund fund, Consumer<Fund> act) {
        Fund one = now(fund);
        act.accept(one);
        funds.save(one);
    }

    private void isOnItsWay() {
        write(parent, fund -> fund.stake(below.asParty(), AMOUNT, today.minusDays(5), null, clock.instant()));
    }

    private SubFundStake stake() {
        return now(parent).getStakes().get(0);
    }

    private void isOnItsWayBack() {
        write(parent, fund -> fund.without(stake().number(), new FundVoid("登记有误", null), clock.instant()));
    }

    private void repair() {
        settle.repair(clock.instant().plusSeconds(1));
        settle.repair(clock.instant().plusSeconds(1));
    }

    private void isThere(String above, String there, StakeState state) {
        assertThat(now(parent).sums().available()).isEqualTo(Yuan.of(above));
        assertThat(now(below).sums().available()).isEqualTo(Yuan.of(there));
        assertThat(stake().state()).isEqualTo(state);
        assertThat(now(below).getContributions()).hasSize(1);
    }

    @Test
    void arrivesOnce() {
        isOnItsWay();
        assertThat(now(parent).sums().available()).isEqualTo(Yuan.of("700"));
        repair();
        isThere("700", "300", StakeState.PAID);
    }

    @Test
    void isNotDoubledWhenOnlyTheSubFundKnows() {
        isOnItsWay();
        write(below, fund -> fund.receive(parent.asParty(), stake().reference(parent.getId()), stake()));
        repair();
        isThere("700", "300", StakeState.PAID);
    }

    @Test
    void comesBackOnce() {
        isOnItsWay();
        repair();
        isOnItsWayBack();
        assertThat(now(parent).sums().available()).isEqualTo(Yuan.of("700"));
        repair();
        isThere("1000", "0", StakeState.VOIDED);
    }

    @Test
    void comesBackOnceWhenOnlyTheSubFundKnows() {
        isOnItsWay();
        repair();
        isOnItsWayBack();
        write(below, fund -> fund.giveBack(stake().reference(parent.getId()), new FundVoid("登记有误", null)));
        repair();
        isThere("1000", "0", StakeState.VOIDED);
    }

    @Test
    void waitsUntilTheSubFundHasItAgain() {
        isOnItsWay();
        repair();
        isOnItsWayBack();
        var firm = new InvestmentWish(
                FundParty.named("企业"), null, InvestmentKind.EQUITY, Yuan.of("1"), null, 100, today.minusDays(1));
        write(below, fund -> fund.invest(firm, null));
        repair();
        isThere("700", "299", StakeState.RETURNING);
        int number = now(below).getInvestments().get(0).number();
        write(below, fund -> fund.without(number, new FundVoid("登记有误", null), clock.instant()));
        settle.settle(parent.getId());
        isThere("1000", "0", StakeState.VOIDED);
        assertThat(List.of(now(parent), now(below))).noneMatch(fund -> fund.holdsAny());
    }
}
