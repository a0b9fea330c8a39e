package org.hatchery.fund.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.hatchery.fund.capital.Contribution;
import org.hatchery.fund.capital.ContributorKind;
import org.hatchery.fund.capital.FundId;
import org.hatchery.fund.capital.FundParty;
import org.hatchery.fund.capital.FundPayment;
import org.hatchery.fund.capital.FundVoid;
import org.hatchery.fund.investment.ExitKind;
import org.hatchery.fund.investment.ExitWish;
import org.hatchery.fund.investment.FundHolding;
import org.hatchery.fund.investment.InvestmentExit;
import org.hatchery.fund.investment.InvestmentKind;
import org.hatchery.fund.investment.InvestmentWish;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.junit.jupiter.api.Test;

/** The money of a fund … */
class FundMoneyTests {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final FundParty FIRM = FundParty.named("企业");

    /** Whatever is done in whatever order, counted again in whole fen. */
    @Property(tries = 300)
    void alwaysAddsUp(@ForAll @Size(min = 10, max = 60) List<@IntRange(min = 0, max = 59_999) Integer> draws) {
        Fund fund = Fund.found(
                new FundId("walk"),
                new Fund.Origin("试验基金", FundKind.POOL, new RegionCode("530112"), null, null, null, null),
                DAY,
                null,
                null,
                null);
        int declined = 0;
        for (int draw : draws) {
            FundSums before = fund.sums();
            try {
                act(fund, draw % 6, draw / 6, DAY.plusDays(draw % 11));
            } catch (Rejection refused) {
                declined++;
                assertThat(fund.sums()).isEqualTo(before);
            }
            FundSums sums = fund.sums();
            assertThat(sums.available().hundredths()).isEqualTo(counted(fund, DAY.plusDays(99)));
            for (int day = 0; day < 11; day++) {
                assertThat(counted(fund, DAY.plusDays(day))).isNotNegative();
            }
            assertThat(sums.paidIn().isMoreThan(sums.promised())).isFalse();
            assertThat(fund.getContributions()).allMatch(one -> !one.paidIn().isMoreThan(one.promised()));
        }
        Statistics.label("investments")
                .collect(fund.getInvestments().isEmpty() ? "none" : "some")
                .coverage(coverage -> coverage.check("some").percentage(share -> share > 20));
        Statistics.label("declined").collect(declined > 0);
    }

    /** What is there today does not pay for the day before yesterday. */
    @Test
    void isNotSpentBeforeItCameIn() {
        Fund fund = paid(1_000);
        assertThatThrownBy(() -> invest(fund, 1, DAY.minusDays(1))).isInstanceOf(Rejection.class);
        invest(fund, 600, DAY.plusDays(9));
        fund.exit(
                last(fund),
                new ExitWish(ExitKind.PRICE, DAY.plusDays(20), new Yuan(600), null, List.of()),
                List.of(),
                null);
        assertThatThrownBy(() -> invest(fund, 401, DAY.plusDays(19))).isInstanceOf(Rejection.class);
        invest(fund, 400, DAY.plusDays(19));
        assertThat(fund.sums().available()).isEqualTo(new Yuan(600));
    }

    @Test
    void comesBackFromAFullFundToo() {
        Fund fund = paid(1_000_000);
        int first = invest(fund, 1, DAY);
        while (fund.getInvestments().size() < Fund.MOST_ENTRIES - 2) {
            invest(fund, 1, DAY);
        }
        assertThatThrownBy(() -> invest(fund, 1, DAY)).isInstanceOf(Rejection.class);
        fund.exit(first, new ExitWish(ExitKind.WRITTEN_OFF, DAY, null, null, List.of()), List.of(), null);
        assertThat(fund.getInvestments().get(0).exits()).hasSize(1).allMatch(one -> one.number() > Fund.MOST_ENTRIES);
    }

    private static Fund paid(long amount) {
        var origin = new Fund.Origin("试验基金", FundKind.POOL, new RegionCode("530112"), null, null, null, null);
        Fund fund = Fund.found(new FundId("paid"), origin, DAY.minusDays(30), null, null, null);
        fund.pay(
                fund.promise(ContributorKind.SOCIAL, FundParty.named("出资人"), new Yuan(amount), DAY, null),
                new Yuan(amount),
                DAY,
                null);
        return fund;
    }

    private static int invest(Fund fund, long amount, LocalDate on) {
        return fund.invest(new InvestmentWish(FIRM, null, InvestmentKind.EQUITY, new Yuan(amount), null, 1, on), null);
    }

    private static int last(Fund fund) {
        return fund.getInvestments().get(fund.getInvestments().size() - 1).number();
    }

    private static void act(Fund fund, int what, int amount, LocalDate on) {
        Yuan much = new Yuan(amount + 1);
        List<Integer> contributions =
                fund.getContributions().stream().map(Contribution::number).toList();
        List<Integer> investments =
                fund.getInvestments().stream().map(FundHolding::number).toList();
        switch (what) {
            case 0 ->
                fund.promise(ContributorKind.SOCIAL, FundParty.named("出资人"), new Yuan(20L * amount + 1), DAY, null);
            case 1, 2 -> fund.pay(any(contributions, amount), much, on, null);
            case 3 -> fund.invest(new InvestmentWish(FIRM, null, InvestmentKind.EQUITY, much, null, 1, on), null);
            case 4 ->
                fund.exit(
                        any(investments, amount),
                        new ExitWish(ExitKind.PRICE, on, much, null, List.of()),
                        List.of(),
                        null);
            default -> fund.without(1 + amount % 30, new FundVoid("登记有误", null), Instant.EPOCH);
        }
    }

    /** One of them, or none there is. */
    private static int any(List<Integer> numbers, int draw) {
        return numbers.isEmpty() ? 99 : numbers.get(draw % numbers.size());
    }

    /** Entry by entry, as somebody with a pencil would, up to this day. */
    private static long counted(Fund fund, LocalDate day) {
        long left = 0;
        for (Contribution one : fund.getContributions()) {
            for (FundPayment paid : one.payments()) {
                left += one.voided() == null
                                && paid.voided() == null
                                && !paid.on().isAfter(day)
                        ? paid.amount().hundredths()
                        : 0;
            }
        }
        for (FundHolding one : fund.getInvestments()) {
            left -= one.voided() == null && !one.on().isAfter(day)
                    ? one.facts().amount().hundredths()
                    : 0;
            for (InvestmentExit exit : one.exits()) {
                left += one.voided() == null
                                && exit.voided() == null
                                && !exit.on().isAfter(day)
                        ? exit.proceeds().hundredths()
                        : 0;
            }
        }
        return left;
    }
}
