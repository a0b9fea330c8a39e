package org.hatchery.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.tenancy.Tenant.faults;
import static org.hatchery.tenancy.Tenant.payment;
import static org.hatchery.tenancy.Tenant.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Incubator;
import org.hatchery.tenancy.contract.FollowStays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A contract of stay, by the clients' own operations … */
@IntegrationTest
class StayContractApiTests {
    private static final String SIGN = "manager/SignStayContract";
    private static final String RENEW = "manager/RenewStayContract";
    private static final String AMEND = "manager/AmendStayContract";
    private static final String END = "manager/EndStayContract";
    private static final String VOID = "manager/VoidStayContract";
    private static final String NOTICE = "firm/GiveContractNotice";

    private final Api api;
    private final FollowStays follow;
    private Tenant tenant;

    StayContractApiTests(Api api, FollowStays follow) {
        this.api = api;
        this.follow = follow;
    }

    @BeforeEach
    void admit() {
        tenant = Tenant.of(api);
    }

    private static String state(JsonNode contract) {
        return contract.path("state").asString();
    }

    private static List<String> acts(JsonNode contract) {
        return contract.path("history")
                .valueStream()
                .map(event -> event.path("act").asString())
                .toList();
    }

    @Test
    void isSignedWithPricesOfTheCarriersList() {
        setPrice(0, "AREA", tenant.begun(), "45.00");
        Map<String, Object> terms = with(tenant.terms(), "lines", List.of(Map.of("basis", "AREA", "unit", "101")));

        JsonNode contract = tenant.page(tenant.signed(terms));

        assertThat(contract.at("/rent/0/lines/0/price").asString()).isEqualTo("45.00");
        assertThat(contract.at("/rent/0/lines/0/area").asString()).isEqualTo("85.5");
        assertThat(contract.at("/monthlyRent").asString()).isEqualTo("3847.50");
        assertThat(contract.at("/totalRent").asString()).isEqualTo("46170.00");
        assertThat(contract.at("/dues")).hasSize(12);
        assertThat(contract.at("/stay/id").asString()).isEqualTo(tenant.stay().id());
        assertThat(state(contract)).isEqualTo("IN_FORCE");
    }

    private void setPrice(int version, String basis, LocalDate from, String price) {
        Map<String, Object> input = Map.of(
                "carrier", tenant.host().id(),
                "expectedVersion", version,
                "basis", basis,
                "from", from.toString(),
                "price", price);
        Reply reply = tenant.send("manager/SetRentPrice", input);
        assertThat(reply.refusals()).isEmpty();
        assertThat(reply.at("/setRentPrice/rentPrices/version").asInt()).isEqualTo(version + 1);
    }

    @Test
    void saysWhyItsPriceIsNotThatOfTheList() {
        setPrice(0, "AREA", tenant.begun(), "45.00");
        setPrice(1, "AREA", tenant.begun().plusMonths(2), "50.00");
        Map<String, Object> line = Map.of("basis", "AREA", "unit", "101", "price", "40.00");

        Reply silent = tenant.send(SIGN, with(tenant.terms(), "lines", List.of(line)));

        assertThat(faults(silent)).containsExactly("INVALID lines.0.deviation");
        String signed =
                tenant.signed(with(tenant.terms(), "lines", List.of(with(Map.copyOf(line), "deviation", "整层租用"))));
        assertThat(tenant.page(signed).at("/rent/0/lines/0/listPrice").asString())
                .isEqualTo("45.00");
        JsonNode list = tenant.manager()
                .run("manager/RentPrices", Map.of("carrier", tenant.host().id()))
                .at("/carrier/rentPrices");
        assertThat(list.path("version").asInt()).isEqualTo(2);
        assertThat(list.path("prices")).hasSize(2);
    }

    @Test
    void isDeclinedWithEverythingThatIsWrongAtOnce() {
        Map<String, Object> terms = tenant.terms();
        terms.put("firstDay", tenant.today().minusMonths(11).toString());
        terms.put("lastDay", tenant.today().minusMonths(12).toString());
        terms.put("lines", List.of(Map.of("basis", "AREA", "unit", "999", "price", "1.00")));

        assertThat(faults(tenant.send(SIGN, terms)))
                .containsExactlyInAnyOrder("WRONG_DATES firstDay", "INVALID lines.0.unit", "WRONG_DATES lastDay");
    }

    @Test
    void isSignedOnceByTheSameRequestTwiceAndOnceForAStay() {
        Map<String, Object> terms = tenant.terms();
        String first = tenant.signed(terms);

        assertThat(tenant.signed(terms)).isEqualTo(first);
        assertThat(faults(tenant.send(SIGN, with(terms, "number", "别的合同"))))
                .containsExactly("IDEMPOTENCY_KEY_REUSED idempotencyKey");
        assertThat(faults(tenant.send(SIGN, tenant.terms()))).containsExactly("WRONG_STATE stay");
    }

    @Test
    void isGoneOnFromByAnotherOneThatBeginsTheDayAfter() {
        String first = tenant.signed();
        Map<String, Object> renewal = tenant.renewal(first);

        JsonNode next = tenant.send(RENEW, renewal).at("/renewStayContract/contract");

        assertThat(next.path("firstDay").asString())
                .isEqualTo(tenant.begun().plusYears(1).toString());
        assertThat(next.path("monthlyRent").asString()).isEqualTo("1000.00");
        JsonNode before = tenant.page(first);
        assertThat(state(before)).isEqualTo("RENEWED");
        assertThat(before.at("/renewedBy/id")).isEqualTo(next.path("id"));
        assertThat(tenant.page(next.path("id").asString()).at("/renews/id").asString())
                .isEqualTo(first);
        assertThat(tenant.send(RENEW, renewal).at("/renewStayContract/contract/id"))
                .isEqualTo(next.path("id"));
        assertThat(faults(tenant.send(RENEW, tenant.renewal(first)))).containsExactly("WRONG_STATE contract");
        assertThat(faults(tenant.send(SIGN, tenant.terms()))).containsExactly("WRONG_STATE stay");
    }

    @Test
    void standsAsBeforeWhenItsRenewalIsVoided() {
        String first = tenant.signed();
        String next = tenant.send(RENEW, tenant.renewal(first))
                .at("/renewStayContract/contract/id")
                .asString();

        tenant.send(VOID, with(tenant.about(next), "reason", "误登记"));

        assertThat(state(tenant.page(next))).isEqualTo("VOIDED");
        assertThat(tenant.page(next).at("/runsUntil").isNull()).isTrue();
        JsonNode before = tenant.page(first);
        assertThat(state(before)).isEqualTo("IN_FORCE");
        assertThat(before.path("renewedBy").isNull()).isTrue();
        assertThat(acts(before)).containsExactly("SIGNED", "RENEWED", "RENEWAL_VOIDED");
        assertThat(tenant.send(RENEW, tenant.renewal(first)).refusals()).isEmpty();
    }

    @Test
    void isAmendedFromADayOnAndKeepsWhatItSaid() {
        String contract = tenant.signed();
        Map<String, Object> amendment = with(tenant.about(contract), "reason", "增租工位");
        amendment.put("from", tenant.begun().plusMonths(6).toString());
        amendment.put(
                "lines",
                List.of(
                        Map.of("basis", "FLAT", "price", "1000.00"),
                        Map.of("basis", "WORKSTATION", "workstations", 2, "price", "150.00")));

        assertThat(tenant.send(AMEND, amendment).refusals()).isEmpty();

        JsonNode page = tenant.page(contract);
        assertThat(page.at("/dues/5/amount").asString()).isEqualTo("1000.00");
        assertThat(page.at("/dues/6/amount").asString()).isEqualTo("1300.00");
        assertThat(page.at("/totalRent").asString()).isEqualTo("13800.00");
        assertThat(page.at("/history/1/before/rent")).hasSize(1);
        assertThat(page.at("/history/1/reason").asString()).isEqualTo("增租工位");
        Map<String, Object> same = with(tenant.about(contract), "reason", "再来一次");
        assertThat(faults(tenant.send(AMEND, same))).containsExactly("INVALID contract");
        assertThat(faults(tenant.send(AMEND, with(same, "from", tenant.begun().toString()))))
                .containsExactly("INVALID lines");
        assertThat(faults(tenant.send(AMEND, with(same, "expectedVersion", 0))))
                .containsExactly("STALE expectedVersion");
    }

    @Test
    void isEndedByNoticeOfItsFirmNoShorterThanAgreed() {
        String contract = tenant.signed();
        Map<String, Object> notice =
                with(tenant.about(contract), "givenOn", tenant.today().toString());
        LocalDate earliest = tenant.today().plusMonths(2);

        assertThat(faults(tenant.send(
                        tenant.firm(),
                        NOTICE,
                        with(notice, "lastDay", earliest.minusDays(1).toString()))))
                .containsExactly("WRONG_DATES lastDay");
        Reply given = tenant.send(
                tenant.firm(),
                NOTICE,
                with(Tenant.with(notice, "idempotencyKey", "notice-" + contract), "lastDay", earliest.toString()));

        assertThat(given.refusals()).isEmpty();
        JsonNode page = tenant.page(contract);
        assertThat(state(page)).isEqualTo("NOTICE_GIVEN");
        assertThat(page.path("runsUntil").asString()).isEqualTo(earliest.toString());
        assertThat(page.at("/notice/by").asString()).isEqualTo("FIRM");
        assertThat(faults(tenant.send(RENEW, tenant.renewal(contract)))).containsExactly("WRONG_STATE contract");
    }

    @Test
    void endsEarlyWithAReasonAndLetsItsStayHaveAnother() {
        String contract = tenant.signed();
        LocalDate last = tenant.begun().plusMonths(2).plusDays(14);

        Map<String, Object> end = with(tenant.about(contract), "lastDay", last.toString());
        assertThat(tenant.send(END, with(end, "reason", "提前退租")).refusals()).isEmpty();

        JsonNode page = tenant.page(contract);
        assertThat(state(page)).isEqualTo("ENDED");
        assertThat(page.at("/dues")).hasSize(3);
        assertThat(page.at("/end/cause").asString()).isEqualTo("RECORDED");
        assertThat(tenant.send(SIGN, tenant.terms()).refusals()).isEmpty();
    }

    @Test
    void endsWithItsStayAndGoesOnWithIt() {
        String contract = tenant.signed();
        LocalDate left = tenant.today().minusDays(40);
        tenant.stay().end(left.toString());

        JsonNode ended = tenant.page(contract);
        assertThat(state(ended)).isEqualTo("ENDED");
        assertThat(ended.at("/end/cause").asString()).isEqualTo("STAY_ENDED");
        assertThat(ended.path("runsUntil").asString())
                .isEqualTo(left.minusDays(1).toString());

        tenant.send("manager/ReopenStay", with(reopening(), "reason", "登记有误"));

        assertThat(state(tenant.page(contract))).isEqualTo("IN_FORCE");
        assertThat(faults(tenant.send(SIGN, tenant.terms()))).containsExactly("WRONG_STATE stay");
        follow.lookAgain();
        assertThat(acts(tenant.page(contract))).containsExactly("SIGNED", "FOLLOWED_STAY", "FOLLOWED_STAY");
    }

    private Map<String, Object> reopening() {
        Map<String, Object> input = Tenant.keyed();
        input.put("stay", tenant.stay().id());
        input.put("expectedVersion", tenant.stay().version());
        return input;
    }

    @Test
    void isNotVoidedWhileAnythingIsMarkedAsPaid() {
        String contract = tenant.signed();
        Map<String, Object> paid = payment(contract, tenant.month(0), "1000.00", tenant.begun());
        tenant.mark(List.of(paid));

        assertThat(faults(tenant.send(VOID, with(tenant.about(contract), "reason", "误登记"))))
                .containsExactly("WRONG_STATE contract");
        Map<String, Object> unmark = with(tenant.about(contract), "reason", "退汇");
        unmark.put("month", tenant.month(0));
        unmark.put("reference", paid.get("reference"));
        assertThat(tenant.send("manager/UnmarkRentPaid", unmark).refusals()).isEmpty();
        JsonNode page = tenant.page(contract);
        assertThat(page.path("payments")).isEmpty();
        assertThat(page.at("/history/1/payment/amount").asString()).isEqualTo("1000.00");
        assertThat(tenant.send(VOID, with(tenant.about(contract), "reason", "误登记"))
                        .refusals())
                .isEmpty();
        assertThat(tenant.send(SIGN, tenant.terms()).refusals()).isEmpty();
    }

    @Test
    void isPaidByABanksListOfWhichEachLineAnswersForItself() {
        String contract = tenant.signed();
        Tenant other = Tenant.of(api);
        Map<String, Object> half = payment(contract, tenant.month(0), "600.00", tenant.begun());

        JsonNode marks = tenant.mark(List.of(
                        half,
                        half,
                        payment(contract, tenant.month(0), "400.01", tenant.begun()),
                        payment(contract, tenant.month(0), "400.00", tenant.begun()),
                        payment(contract, tenant.month(12), "1.00", tenant.begun()),
                        payment(contract, tenant.begun().getYear() + "", "1.00", tenant.begun()),
                        payment(
                                contract,
                                tenant.month(1),
                                "1.00",
                                tenant.today().plusDays(1)),
                        payment(other.signed(), tenant.month(1), "1.00", tenant.begun()),
                        with(half, "amount", "1.00")))
                .path("marks");

        assertThat(marks.valueStream().map(mark -> mark.at("/userErrors/0/code").asString("")))
                .containsExactly(
                        "", "", "CAP_EXCEEDED", "", "INVALID", "INVALID", "WRONG_DATES", "NOT_FOUND", "INVALID");
        JsonNode page = tenant.page(contract);
        assertThat(page.path("payments")).hasSize(2);
        assertThat(page.at("/dues/0/open").asString()).isEqualTo("0.00");
        assertThat(page.at("/paid").asString()).isEqualTo("1000.00");
        assertThat(faults(tenant.send("manager/MarkRentPaid", Map.of("payments", List.of()))))
                .containsExactly("INVALID payments");
    }

    @Test
    void isSeenByItsTwoPartiesOnly() {
        String contract = tenant.signed();
        String asked = "query($id: ID!) { node(id: $id) { id } }";

        assertThat(sees(tenant.firm(), asked, contract)).isTrue();
        assertThat(sees(tenant.manager(), asked, contract)).isTrue();
        assertThat(sees(api.as(Role.ADMIN), asked, contract)).isTrue();
        assertThat(sees(api.as(Role.BUREAU, "210112"), asked, contract)).isFalse();
        assertThat(sees(api.as(Role.AUDITOR, "210000"), asked, contract)).isFalse();
        assertThat(sees(Incubator.open(api).manager(), asked, contract)).isFalse();
        assertThat(sees(Tenant.of(api).firm(), asked, contract)).isFalse();
        assertThat(tenant.firm()
                        .run("firm/MyStayContracts")
                        .at("/stayContracts/edges/0/node/id")
                        .asString())
                .isEqualTo(contract);
        assertThat(tenant.firm()
                        .run("manager/StayContractPage", Map.of("contract", contract))
                        .at("/node/dues/0/amount")
                        .asString())
                .isEqualTo("1000.00");
    }

    private static boolean sees(Caller caller, String asked, String id) {
        return caller.ask(asked, Map.of("id", id)).at("/node/id").asString("").equals(id);
    }

    @Test
    void saysWhatEachPartyCanDo() {
        String contract = tenant.signed();

        assertThat(can(tenant.manager(), contract)).containsOnly(true);
        assertThat(can(tenant.firm(), contract)).containsExactly(false, false, true, false, false, false);
    }

    private static List<Boolean> can(Caller caller, String contract) {
        return caller.ask(
                        "query($id: ID!) { node(id: $id) { ... on StayContract { viewerCan { renew amend giveNotice end void markPaid } } } }",
                        Map.of("id", contract))
                .at("/node/viewerCan")
                .valueStream()
                .map(JsonNode::asBoolean)
                .toList();
    }
}
