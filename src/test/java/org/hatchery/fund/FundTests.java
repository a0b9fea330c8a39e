package org.hatchery.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.fund.Funded.done;
import static org.hatchery.fund.Funded.isDeclined;
import static org.hatchery.fund.Funded.last;
import static org.hatchery.fund.Funded.on;
import static org.hatchery.fund.Funded.read;
import static org.hatchery.fund.Funded.sum;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.ServiceClock;
import org.hatchery.Together;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Admitted;
import org.hatchery.incubation.Incubator;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A fund … */
@IntegrationTest
class FundTests {
    private static final int CALLERS = 64;
    private static final String COUNTY = "530111";
    /** Of the clause that promises a size. */
    private static final String SHENYANG = "210100";

    private final Api api;
    private final LocalDate today;
    private final Funded funds;
    private final KeepTotals totals;

    FundTests(Api api, ServiceClock clock, KeepTotals totals) {
        this.api = api;
        this.today = LocalDate.now((Clock) clock);
        this.funds = new Funded(api, COUNTY, today);
        this.totals = totals;
    }

    @Test
    void isFoundedOnceByTheSameRequestAndSaysAllThatIsWrong() {
        Map<String, Object> wish = funds.wish("POOL");
        wish.put("clause", GlobalId.of("Clause", "CDM-39"));
        List<Reply> sent =
                Together.run(CALLERS, caller -> funds.bureau().run("bureau/FoundFund", Map.of("input", wish)));
        assertThat(sent.stream().map(reply -> done(reply).path("id").asString()).distinct())
                .hasSize(1);
        assertThat(done(sent.get(0)).at("/clause/words").asString()).contains("基金池");

        Map<String, Object> wrong = funds.wish("POOL");
        wrong.put("clause", GlobalId.of("Clause", "NO-1"));
        wrong.put("parent", GlobalId.of("Fund", "nothing"));
        wrong.put("endsOn", today.minusYears(5).toString());
        wrong.put("region", "450103");
        Reply reply = funds.bureau().run("bureau/FoundFund", Map.of("input", wrong));
        isDeclined(reply, "NOT_FOUND", "clause");
        isDeclined(reply, "NOT_FOUND", "parent");
        isDeclined(reply, "WRONG_DATES", "endsOn");
        isDeclined(reply, "NOT_RESPONSIBLE", "region");
    }

    @Test
    void takesNoMoreThanWasPromisedAndGivesNoMoreThanCameIn() {
        JsonNode fund = funds.found("GUIDING");
        JsonNode promised = done(funds.on(
                "PromiseToFund",
                fund,
                Map.of("kind", "SOCIAL", "name", "校友会", "promised", "1000.00", "on", funds.day(20))));
        int number = last(promised, "contributions");
        isDeclined(
                funds.on(
                        "PayIntoFund",
                        promised,
                        Map.of("contribution", number, "amount", "1000.01", "on", funds.day(10))),
                "CAP_EXCEEDED",
                "amount");
        isDeclined(
                funds.on(
                        "PayIntoFund", promised, Map.of("contribution", number, "amount", "1.00", "on", funds.day(21))),
                "WRONG_DATES",
                "on");
        isDeclined(
                funds.on("PayIntoFund", promised, Map.of("contribution", 99, "amount", "1.00", "on", funds.day(10))),
                "NOT_FOUND",
                "contribution");
        JsonNode paid = done(funds.on(
                "PayIntoFund", promised, Map.of("contribution", number, "amount", "600.00", "on", funds.day(19))));
        String firm = funds.firm();
        Map<String, Object> more = funds.investing(firm, "EQUITY", "600.01");
        more.put("on", funds.day(5));
        isDeclined(funds.on("InvestFromFund", paid, more), "CAP_EXCEEDED", "amount");
        more.put("amount", "600.00");
        JsonNode invested = done(funds.on("InvestFromFund", paid, more));
        assertThat(sum(invested, "available")).isEqualTo("0.00");
        assertThat(sum(invested, "invested")).isEqualTo("600.00");
        int payment = invested.at("/contributions/0/payments/0/number").asInt();
        isDeclined(
                funds.on("VoidFundEntry", invested, Map.of("entry", payment, "reason", "登记有误")),
                "CAP_EXCEEDED",
                "entry");
        isDeclined(
                funds.on("VoidFundEntry", invested, Map.of("entry", number, "reason", "登记有误")), "WRONG_STATE", "entry");
        JsonNode without = done(
                funds.on("VoidFundEntry", invested, Map.of("entry", last(invested, "investments"), "reason", "登记有误")));
        assertThat(without.at("/investments/0/voided/reason").asString()).isEqualTo("登记有误");
        assertThat(sum(without, "available")).isEqualTo("600.00");
        JsonNode empty = done(funds.on("VoidFundEntry", without, Map.of("entry", payment, "reason", "登记有误")));
        assertThat(sum(empty, "paidIn")).isEqualTo("0.00");
    }

    @Test
    void givesItsLastMoneyOnceUnderManyCallers() {
        JsonNode paid = funds.paid(funds.found("CONVERSION"), "1000.00");
        String firm = funds.firm();
        List<Integer> done = Together.run(CALLERS, caller -> invests(paid, firm));
        assertThat(done.stream().mapToInt(Integer::intValue).sum()).isEqualTo(10);
        JsonNode now = read(funds.bureau(), paid);
        assertThat(sum(now, "available")).isEqualTo("0.00");
        assertThat(now.path("investments")).hasSize(10);
    }

    /** Until the money is gone or it has invested once. */
    private int invests(JsonNode fund, String firm) {
        while (true) {
            Reply reply = funds.on(
                    "InvestFromFund", read(funds.bureau(), fund), funds.investing(firm, "SILENT_STAKE", "100.00"));
            if (reply.refusals().isEmpty()) {
                return 1;
            }
            if (!reply.refusals().contains("STALE")) {
                assertThat(reply.refusals()).containsExactly("CAP_EXCEEDED");
                return 0;
            }
        }
    }

    @Test
    void leavesAtTheBanksRateAndCedesTheGainToTheOwners() {
        JsonNode paid = funds.paid(funds.found("CONVERSION"), "5000000.00");
        LocalDate on = today.minusMonths(24);
        LocalDate changed = today.minusMonths(12);
        LocalDate out = today.minusMonths(1);
        Map<String, Object> said = funds.investing(funds.firm(), "SILENT_STAKE", "1000000.00");
        said.put("achievement", achievement());
        JsonNode invested = done(funds.on("InvestFromFund", paid, said));
        Map<String, Object> exit = new HashMap<>(
                Map.of("investment", last(invested, "investments"), "kind", "BANK_RATE", "on", out.toString()));
        isDeclined(funds.on("ExitInvestment", invested, exit), "INVALID", "rates");
        exit.put("rates", List.of(rate(on.plusDays(1), "4.35")));
        isDeclined(funds.on("ExitInvestment", invested, exit), "INVALID", "rates");
        exit.put("rates", List.of(rate(on.minusDays(9), "4.35"), rate(changed, "3.45")));
        exit.put("worth", "1500000.01");
        JsonNode ended = done(funds.on("ExitInvestment", invested, exit));

        // by other means than the product: whole numbers, in hundredths of a fen
        long first = ChronoUnit.DAYS.between(on, changed);
        long second = ChronoUnit.DAYS.between(changed, out);
        long interest = Math.floorDiv(100_000_000L * (435 * first + 345 * second) + 1_825_000, 3_650_000);
        JsonNode end = ended.at("/investments/0/exits/0");
        assertThat(fen(end.path("interest"))).isEqualTo(interest);
        assertThat(fen(end.path("proceeds"))).isEqualTo(100_000_000L + interest);
        long gain = 150_000_001L - 100_000_000L - interest;
        assertThat(end.path("ceded")
                        .valueStream()
                        .mapToLong(one -> fen(one.path("amount")))
                        .sum())
                .isEqualTo(gain);
        assertThat(fen(end.at("/ceded/1/amount"))).isEqualTo(gain * 3 / 10);
        assertThat(fen(ended.at("/sums/available"))).isEqualTo(500_000_000L + interest);
        isDeclined(funds.on("ExitInvestment", ended, exit), "WRONG_STATE", "investment");

        int entry = end.path("number").asInt();
        JsonNode again = done(funds.on("VoidFundEntry", ended, Map.of("entry", entry, "reason", "退出日期登记有误")));
        assertThat(again.at("/investments/0/held").asBoolean()).isTrue();
        JsonNode off = done(funds.on(
                "ExitInvestment",
                again,
                Map.of("investment", exit.get("investment"), "kind", "WRITTEN_OFF", "on", out.toString())));
        assertThat(off.at("/investments/0/exits")).hasSize(2);
        assertThat(fen(off.at("/sums/available"))).isEqualTo(400_000_000L);
    }

    @Test
    void saysWhatDoesNotGoTogether() {
        JsonNode paid = funds.paid(funds.found("CONVERSION"), "1000.00");
        Map<String, Object> grant = funds.investing(funds.firm(), "GRANT_PLUS_INVESTMENT", "100.00");
        isDeclined(funds.on("InvestFromFund", paid, grant), "INVALID", "grant");
        grant.put("grant", "100.01");
        isDeclined(funds.on("InvestFromFund", paid, grant), "INVALID", "grant");
        grant.put("firm", GlobalId.of("RegisteredFirm", Incubator.freshCreditCode()));
        isDeclined(funds.on("InvestFromFund", paid, grant), "NOT_FOUND", "firm");
        grant.put("firm", funds.firm());
        grant.put("grant", "60.00");
        JsonNode invested = done(funds.on("InvestFromFund", paid, grant));
        assertThat(invested.at("/investments/0/share").isNull()).isTrue();
        Map<String, Object> exit = new HashMap<>(
                Map.of("investment", last(invested, "investments"), "kind", "BANK_RATE", "on", funds.day(30)));
        Reply reply = funds.on("ExitInvestment", invested, exit);
        isDeclined(reply, "INVALID", "kind");
        isDeclined(reply, "WRONG_DATES", "on");
        isDeclined(funds.on("CloseFund", invested, Map.of("on", today.toString())), "WRONG_STATE", "fund");
        exit.putAll(Map.of("kind", "PRICE", "price", "120.00", "on", funds.day(2)));
        JsonNode ended = done(funds.on("ExitInvestment", invested, exit));
        isDeclined(funds.on("CloseFund", ended, Map.of("on", funds.day(3))), "WRONG_DATES", "on");
        isDeclined(funds.on("CloseFund", ended, Map.of("on", funds.day(1))), "INVALID", "paidOut");
        isDeclined(
                funds.on("CloseFund", ended, Map.of("on", funds.day(1), "paidOut", "1019.99")), "INVALID", "paidOut");
        JsonNode closed = done(funds.on("CloseFund", ended, Map.of("on", funds.day(1), "paidOut", "1020.00")));
        assertThat(closed.path("state").asString()).isEqualTo("CLOSED");
        assertThat(sum(closed, "paidOut")).isEqualTo("1020.00");
        assertThat(sum(closed, "available")).isEqualTo("0.00");
        isDeclined(funds.on("InvestFromFund", closed, grant), "WRONG_STATE", "fund");
    }

    @Test
    void isKeptByItsFounderAndShowsAFirmItsOwnAlone() {
        Incubator carrier = Incubator.open(api, COUNTY, "INCUBATOR");
        Admitted admitted = carrier.entry().admitted();
        Caller firm = api.as(Role.FIRM, GlobalId.parse(admitted.incubatee()).key());
        JsonNode university = university();
        Caller keeper = api.as(
                Role.INSTITUTION,
                GlobalId.parse(university.path("id").asString()).key());
        Map<String, Object> wish = funds.wish("CONVERSION");
        isDeclined(keeper.run("bureau/FoundFund", Map.of("input", wish)), "NOT_RESPONSIBLE", "region");
        wish.put("founder", university.path("id").asString());
        JsonNode own = done(keeper.run("bureau/FoundFund", Map.of("input", wish)));
        JsonNode paid = funds.paid(own, "1000.00");
        assertThat(read(firm, paid).isNull()).isTrue();
        JsonNode first = done(on(keeper, "InvestFromFund", paid, funds.investing(funds.firm(), "EQUITY", "100.00")));
        JsonNode both = done(
                funds.on("InvestFromFund", first, funds.investing(admitted.incubatee(), "SILENT_STAKE", "200.00")));
        JsonNode seen = read(firm, both);
        assertThat(seen.path("investments")).hasSize(1);
        assertThat(seen.at("/investments/0/amount").asString()).isEqualTo("200.00");
        assertThat(seen.path("sums").isNull()).isTrue();
        assertThat(seen.path("contributions")).isEmpty();
        assertThat(firm.run("firm/MyFundHoldings", Map.of("first", 5)).at("/funds/edges"))
                .hasSize(1);
        Caller elsewhere = api.as(Role.BUREAU, "450103");
        assertThat(read(elsewhere, both).isNull()).isTrue();
        isDeclined(on(elsewhere, "CloseFund", both, Map.of("on", today.toString())), "NOT_FOUND", "fund");
        JsonNode countys = funds.found("POOL");
        Caller city = api.as(new Actor("city", Role.BUREAU, List.of("530100")));
        assertThat(read(city, countys).at("/viewerCan/contribute").asBoolean()).isTrue();
        assertThat(read(keeper, countys).isNull()).isTrue();
    }

    @Test
    void isClosedAfterItsSubFundsAndGetsNothingBackThatOneHasSpent() {
        JsonNode parent = funds.paid(funds.found("CONVERSION"), "1000.00");
        JsonNode sub = funds.below(parent);
        JsonNode staked = done(funds.on(
                "FundSubFund",
                parent,
                Map.of("subFund", sub.path("id").asString(), "amount", "400.00", "on", funds.day(26))));
        assertThat(staked.at("/stakes/0/state").asString()).isEqualTo("PAID");
        JsonNode spent = done(funds.on(
                "InvestFromFund", read(funds.bureau(), sub), funds.investing(funds.firm(), "EQUITY", "300.00")));
        int stake = last(staked, "stakes");
        isDeclined(
                funds.on("VoidFundEntry", staked, Map.of("entry", stake, "reason", "登记有误")), "CAP_EXCEEDED", "entry");
        JsonNode now = read(funds.bureau(), parent);
        assertThat(now.at("/stakes/0/state").asString()).isEqualTo("PAID");
        Map<String, Object> close = Map.of("on", today.toString(), "paidOut", "600.00");
        isDeclined(funds.on("CloseFund", now, close), "WRONG_STATE", "fund");
        JsonNode off = done(funds.on(
                "ExitInvestment",
                spent,
                Map.of("investment", last(spent, "investments"), "kind", "WRITTEN_OFF", "on", funds.day(2))));
        done(funds.on("CloseFund", off, Map.of("on", today.toString(), "paidOut", "100.00")));
        assertThat(done(funds.on("CloseFund", now, close)).path("state").asString())
                .isEqualTo("CLOSED");
    }

    @Test
    void isShownNoLongerToWhomAVoidedEntryNamed() {
        JsonNode fund = funds.paid(funds.found("CONVERSION"), "1000.00");
        Admitted admitted = Incubator.open(api, COUNTY, "INCUBATOR").entry().admitted();
        Caller firm = api.as(Role.FIRM, GlobalId.parse(admitted.incubatee()).key());
        JsonNode university = university();
        Caller unit = api.as(
                Role.INSTITUTION,
                GlobalId.parse(university.path("id").asString()).key());
        JsonNode promised = done(funds.on(
                "PromiseToFund",
                fund,
                Map.of(
                        "kind",
                        "INSTITUTION",
                        "institution",
                        university.path("id").asString(),
                        "promised",
                        "10.00",
                        "on",
                        funds.day(20))));
        JsonNode invested =
                done(funds.on("InvestFromFund", promised, funds.investing(admitted.incubatee(), "EQUITY", "100.00")));
        assertThat(sum(read(unit, fund), "invested")).isEqualTo("100.00");
        assertThat(read(firm, fund).path("investments")).hasSize(1);
        JsonNode one = done(funds.on(
                "VoidFundEntry", invested, Map.of("entry", last(invested, "contributions"), "reason", "登记有误")));
        assertThat(read(unit, fund).isNull()).isTrue();
        done(funds.on("VoidFundEntry", one, Map.of("entry", last(invested, "investments"), "reason", "登记有误")));
        assertThat(read(firm, fund).isNull()).isTrue();
    }

    /** SY-20, SY-21: no profit to public money, and the gain to the owners, who are named to whoever may read of them. */
    @Test
    void namesAchievementAndOwnersToThemAloneAndTakesNoProfitOfASilentStake() {
        JsonNode fund = funds.paid(funds.found("CONVERSION"), "1000.00");
        Admitted admitted = Incubator.open(api, COUNTY, "INCUBATOR").entry().admitted();
        Caller firm = api.as(Role.FIRM, GlobalId.parse(admitted.incubatee()).key());
        Map<String, Object> said = funds.investing(admitted.incubatee(), "SILENT_STAKE", "100.00");
        said.put("achievement", achievement("SECRET"));
        isDeclined(funds.on("InvestFromFund", fund, said), "NOT_ELIGIBLE", "achievement");
        said.put("achievement", achievement());
        JsonNode invested = done(funds.on("InvestFromFund", fund, said));
        Map<String, Object> exit = new HashMap<>(Map.of(
                "investment", last(invested, "investments"), "kind", "PRICE", "price", "100.01", "on", funds.day(2)));
        isDeclined(funds.on("ExitInvestment", invested, exit), "INVALID", "price");
        exit.remove("price");
        exit.put("kind", "BANK_RATE");
        exit.put("rates", List.of(rate(today.minusMonths(24), "1.00")));
        isDeclined(funds.on("ExitInvestment", invested, exit), "INVALID", "worth");
        exit.put("worth", "200.00");
        JsonNode ended = done(funds.on("ExitInvestment", invested, exit));
        assertThat(ended.at("/investments/0/exits/0/ceded/0/owner").asString()).startsWith("权利人");
        JsonNode seen = read(firm, fund).at("/investments/0");
        assertThat(seen.path("achievement").isNull()).isTrue();
        assertThat(seen.at("/exits/0/ceded"))
                .hasSize(2)
                .allMatch(one -> one.path("owner").isNull());
        assertThat(seen.at("/exits/0/ceded/0/amount")).isEqualTo(ended.at("/investments/0/exits/0/ceded/0/amount"));
        assertThat(seen.toString()).doesNotContain("试验成果", "权利人");
    }

    /** SY-51: one billion by 2023; what the city's fund put into a sub-fund is counted once, other kinds not at all. */
    @Test
    void isComparedWithTheSizeThatAClausePromises() {
        var city = new Funded(api, SHENYANG, today);
        totals.catchUp();
        long before = target();
        JsonNode parent = promised(city, city.found("CONVERSION"), "900000000.00");
        JsonNode sub = promised(city, city.below(parent), "50000000.00");
        promised(city, city.found("GUIDING"), "70000000.00");
        JsonNode paid = done(city.on(
                "PayIntoFund",
                parent,
                Map.of("contribution", last(parent, "contributions"), "amount", "5000000.00", "on", "2023-06-01")));
        done(city.on(
                "FundSubFund",
                paid,
                Map.of("subFund", sub.path("id").asString(), "amount", "5000000.00", "on", "2023-07-01")));
        totals.catchUp();
        assertThat(target() - before).isEqualTo(95_000_000_000L);
    }

    private static JsonNode promised(Funded city, JsonNode fund, String amount) {
        return done(city.on(
                "PromiseToFund", fund, Map.of("kind", "FISCAL", "name", "财政", "promised", amount, "on", "2023-05-01")));
    }

    private long target() {
        JsonNode found = api.as(Role.BUREAU, SHENYANG)
                .run("bureau/TargetProgress", Map.of("region", SHENYANG, "year", 2023))
                .at("/targetProgress/targets")
                .valueStream()
                .filter(one -> one.at("/target/clause/id").asString().equals(GlobalId.of("Clause", "SY-51")))
                .findFirst()
                .orElseThrow();
        return fen(found.path("actual"));
    }

    private JsonNode university() {
        return done(funds.bureau()
                .run(
                        "bureau/RegisterInstitution",
                        Map.of(
                                "input",
                                Map.of(
                                        "name",
                                        "试验大学" + UUID.randomUUID(),
                                        "kinds",
                                        List.of("UNIVERSITY"),
                                        "creditCode",
                                        Incubator.freshCreditCode(),
                                        "region",
                                        COUNTY))));
    }

    private String achievement() {
        return achievement("OPEN");
    }

    private String achievement(String secrecy) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("title", "试验成果" + UUID.randomUUID());
        facts.put("category", "APPLIED");
        facts.put("maturity", "MIDDLE");
        facts.put("field", "ADVANCED_MANUFACTURING");
        facts.put("secrecy", secrecy);
        facts.put("unit", "试验单位");
        facts.put("region", COUNTY);
        facts.put("source", Map.of("kind", "SELF_FUNDED", "fiscal", false));
        facts.put(
                "owners",
                IntStream.of(7_000, 3_000)
                        .mapToObj(share -> Map.of("name", "权利人" + share, "share", share))
                        .toList());
        facts.put("willing", true);
        return done(funds.bureau()
                        .run(
                                "firm/RegisterAchievement",
                                Map.of(
                                        "input",
                                        Map.of(
                                                "idempotencyKey",
                                                UUID.randomUUID().toString(),
                                                "facts",
                                                facts))))
                .path("id")
                .asString();
    }

    private static Map<String, Object> rate(LocalDate from, String percent) {
        return Map.of("from", from.toString(), "percent", percent, "source", "试验利率公告");
    }

    private static long fen(JsonNode amount) {
        return new BigDecimal(amount.asString("0")).movePointRight(2).longValueExact();
    }
}
