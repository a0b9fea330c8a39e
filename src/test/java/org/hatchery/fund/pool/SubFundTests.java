package org.hatchery.fund.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hatchery.IntegrationTest;
import org.hatchery.Together;
import org.hatchery.fund.capital.ContributorKind;
import org.hatchery.fund.capital.FundId;
import org.hatchery.fund.capital.FundParty;
import org.hatchery.fund.capital.FundVoid;
import org.hatchery.fund.capital.StakeState;
import org.hatchery.fund.capital.SubFundStake;
import org.hatchery.fund.investment.FundHolding;
import org.hatchery.fund.investment.InvestmentKind;
import org.hatchery.fund.investment.InvestmentWish;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Retries;
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

    /** The void of it is taken back, in the fund above and in words, and it may be voided later. */
    @Test
    void staysWhereItWasSpentAndComesBackWhenItIsThereAgain() {
        isOnItsWay();
        repair();
        isOnItsWayBack();
        belowInvests("1");
        repair();
        isThere("700", "299", StakeState.PAID);
        assertThat(stake().voided()).isNull();
        assertThat(now(parent).holdsNothing()).isTrue();
        int number = now(below).getInvestments().get(0).number();
        write(below, fund -> fund.without(number, new FundVoid("登记有误", null), clock.instant()));
        isOnItsWayBack();
        settle.settle(parent.getId());
        isThere("1000", "0", StakeState.VOIDED);
        assertThat(List.of(now(parent), now(below))).noneMatch(fund -> fund.holdsAny());
    }

    /** Whoever gave it back knows better than whoever found it spent. */
    @Test
    void isVoidWhoeverTookTheVoidBackMeanwhile() {
        isOnItsWay();
        repair();
        isOnItsWayBack();
        SubFundStake seen = stake();
        write(parent, fund -> fund.stays(seen));
        write(below, fund -> fund.giveBack(seen.reference(parent.getId()), new FundVoid("登记有误", null)));
        write(parent, fund -> fund.arrived(seen));
        isThere("1000", "0", StakeState.VOIDED);
    }

    @Test
    void keepsNoOtherMoneyFromArriving() {
        isOnItsWay();
        repair();
        belowInvests("300");
        isOnItsWayBack();
        Fund other = found(parent.asParty());
        write(parent, fund -> fund.stake(other.asParty(), AMOUNT, today.minusDays(4), null, clock.instant()));
        Fund settled = settle.settle(parent.getId());
        assertThat(settled.getStakes()).allMatch(one -> one.state() == StakeState.PAID);
        assertThat(settled.moving()).isEmpty();
        assertThat(now(other).sums().available()).isEqualTo(AMOUNT);
    }

    private void belowInvests(String amount) {
        var firm = new InvestmentWish(
                FundParty.named("企业"), null, InvestmentKind.EQUITY, Yuan.of(amount), null, 100, today.minusDays(1));
        write(below, fund -> fund.invest(firm, null));
    }

    /** Whatever comes between, on whichever day: nothing is doubled and nothing gets lost. */
    @Test
    void isNeitherDoubledNorLostUnderThoseWhoSettleAtOnce() {
        for (int round = 0; round < 8; round++) {
            int before = now(parent).getStakes().size();
            write(
                    parent,
                    fund -> fund.stake(below.asParty(), Yuan.of("10"), today.minusDays(5), null, clock.instant()));
            Together.run(4, caller -> settle.settle(parent.getId()));
            if (round % 2 == 0) {
                belowInvests("10");
            }
            int number = now(parent).getStakes().get(before).number();
            write(parent, fund -> fund.without(number, new FundVoid("登记有误", null), clock.instant()));
            Together.run(4, caller -> {
                if (caller == 0) {
                    now(below).getInvestments().stream()
                            .filter(FundHolding::counts)
                            .forEach(one -> Retries.whenLost(() -> {
                                write(
                                        below,
                                        fund -> fund.without(
                                                one.number(), new FundVoid("登记有误", null), clock.instant()));
                                return one;
                            }));
                }
                return settle.settle(parent.getId());
            });
            FundSums above = now(parent).sums();
            FundSums there = now(below).sums();
            assertThat(there.promised()).isEqualTo(above.inSubFunds());
            assertThat(now(parent).moving()).isEmpty();
            assertThat(above.available().plus(there.available())).isEqualTo(Yuan.of("1000"));
        }
    }
}
