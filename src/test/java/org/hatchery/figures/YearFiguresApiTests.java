package org.hatchery.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.figures.Resident.figures;
import static org.hatchery.figures.Resident.with;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Figures of a year from entry to confirmation, by the clients' own operations. */
@IntegrationTest
class YearFiguresApiTests {
    private static final String REGION = "220102";

    private final Api api;
    private final MongoOperations mongo;
    private Host host;
    private Resident resident;
    private int year;

    YearFiguresApiTests(Api api, MongoOperations mongo) {
        this.api = api;
        this.mongo = mongo;
    }

    @BeforeEach
    void openHost() {
        host = Host.open(api, mongo, REGION);
        resident = host.resident();
        year = resident.lastYear();
    }

    @Test
    void areEnteredByTheFirm() {
        JsonNode entered = figures(resident.enter(resident.entry(year)));

        assertThat(entered.path("state").asString()).isEqualTo("ENTERED");
        assertThat(entered.path("preliminary").asBoolean()).isFalse();
        assertThat(entered.path("values").path("netProfit").asString()).isEqualTo("-45000.25");
        assertThat(entered.path("values").path("employees").asInt()).isEqualTo(12);
        assertThat(acts(entered)).containsExactly("ENTERED");
    }

    @Test
    void areTheSameWhenTheyAreEnteredTwice() {
        resident.entered(year);

        JsonNode again = figures(resident.enter(resident.entry(year)));

        assertThat(again.path("version").asInt()).isZero();
        assertThat(acts(again)).hasSize(1);
    }

    @Test
    void areConfirmedByTheCarrier() {
        resident.entered(year);

        JsonNode confirmation = resident.confirm(year, 0);

        assertThat(confirmation.at("/figures/state").asString()).isEqualTo("CONFIRMED");
        assertThat(acts(resident.page(year))).containsExactly("ENTERED", "CONFIRMED");
    }

    @Test
    void areConfirmedOnceByTheSameRequestTwice() {
        resident.entered(year).confirm(year, 0);

        JsonNode again = resident.confirm(year, 0);

        assertThat(again.at("/figures/version").asInt()).isEqualTo(1);
        assertThat(again.path("userErrors")).isEmpty();
    }

    @Test
    void areReturnedWithAReasonThatTheFirmReads() {
        resident.entered(year);

        Reply returned = resident.giveBack(year, 0, "从业人员与社保人数不符");

        assertThat(returned.at("/returnYearFigures/figures/state").asString()).isEqualTo("RETURNED");
        assertThat(resident.page(year).at("/history/1/reason").asString()).isEqualTo("从业人员与社保人数不符");
    }

    @Test
    void areNotReturnedWithoutAReason() {
        resident.entered(year);

        assertThat(declined(resident.giveBack(year, 0, " "))).containsExactly("INVALID reason");
    }

    @Test
    void areReturnedOnlyOnce() {
        resident.entered(year).giveBack(year, 0, "人数不符");

        assertThat(resident.giveBack(year, 0, "人数不符").refusals()).isEmpty();
        assertThat(declined(resident.giveBack(year, 0, "收入不符"))).containsExactly("STALE expectedVersion");
        assertThat(declined(resident.giveBack(year, 1, "收入不符"))).containsExactly("WRONG_STATE figures");
    }

    @Test
    void needToBeConfirmedAgainAfterACorrection() {
        resident.entered(year).confirm(year, 0);

        JsonNode corrected = figures(resident.enter(resident.correction(year, 1, "employees", 13)));

        assertThat(corrected.path("state").asString()).isEqualTo("ENTERED");
        JsonNode event = resident.page(year).at("/history/2");
        assertThat(event.path("reason").asString()).isEqualTo("账目调整");
        assertThat(event.at("/before/employees").asInt()).isEqualTo(12);
        assertThat(event.path("by").asString()).isEqualTo("test-FIRM");
        assertThat(resident.confirm(year, 2).at("/figures/state").asString()).isEqualTo("CONFIRMED");
    }

    @Test
    void areNotCorrectedWithoutAReasonOnceConfirmed() {
        resident.entered(year).confirm(year, 0);
        Map<String, Object> silent = with(resident.correction(year, 1, "employees", 13), "reason", "  ");

        assertThat(declined(resident.enter(silent))).containsExactly("INVALID reason");
        assertThat(resident.page(year).path("version").asInt()).isEqualTo(1);
    }

    @Test
    void areCorrectedOnlyFromTheVersionThatWasRead() {
        resident.entered(year);
        Map<String, Object> unread = resident.correction(year, 0, "employees", 13);
        unread.remove("expectedVersion");

        assertThat(declined(resident.enter(unread))).containsExactly("STALE expectedVersion");
        assertThat(declined(resident.enter(resident.correction(year, 4, "employees", 13))))
                .containsExactly("STALE expectedVersion");
        assertThat(declined(resident.enter(with(resident.entry(year - 1), "expectedVersion", 0))))
                .containsExactly("STALE expectedVersion");
    }

    @Test
    void thatTheCarrierEntersAreConfirmedBySomebodyElseThere() {
        JsonNode entered = figures(resident.enter(host.manager(), resident.entry(year)));
        Caller colleague = api.as(new Actor("colleague", Role.CARRIER_MANAGER, List.of(host.key())));

        assertThat(entered.path("state").asString()).isEqualTo("ENTERED");
        assertThat(acts(entered)).containsExactly("ENTERED_FOR");
        assertThat(entered.at("/viewerCan/enter").asBoolean()).isTrue();
        assertThat(confirmed(host.manager(), 0)).isEqualTo("NOT_RESPONSIBLE");
        assertThat(confirmed(colleague, 0)).isEqualTo("CONFIRMED");
    }

    @Test
    void thatTheCarrierEntersAreConfirmedByTheBureauAlso() {
        Caller bureau = api.as(Role.BUREAU, REGION);
        resident.enter(host.manager(), resident.entry(year));
        assertThat(confirmed(bureau, 0)).isEqualTo("CONFIRMED");

        resident.enter(resident.correction(year, 1, "employees", 13));
        assertThat(confirmed(bureau, 2)).isEqualTo("NOT_RESPONSIBLE");
        assertThat(confirmed(host.manager(), 2)).isEqualTo("CONFIRMED");
    }

    /** The state afterwards, or why it was declined. */
    private String confirmed(Caller caller, int version) {
        JsonNode answer = Resident.confirm(caller, List.of(resident.version(year, version)))
                .at("/confirmYearFigures/confirmations/0");
        return answer.at("/figures/state")
                .asString(answer.at("/userErrors/0/code").asString(""));
    }

    @Test
    void thatHardlyCanBeTrueAreTakenWithAReasonThatIsShown() {
        Map<String, Object> values = Resident.values("rndExpenditure", "3500000.01");
        values.put("revenue", "3500000.00");
        values.put("taxPaid", "4000000.00");
        Map<String, Object> entry = with(resident.entry(year), "values", values);

        assertThat(declined(resident.enter(entry)))
                .containsExactly("IMPLAUSIBLE values.rndExpenditure", "IMPLAUSIBLE values.taxPaid");
        assertThat(declined(resident.enter(with(entry, "plausibilityReason", " "))))
                .containsExactly("IMPLAUSIBLE values.rndExpenditure", "IMPLAUSIBLE values.taxPaid");
        assertThat(declined(resident.enter(with(entry, "plausibilityReason", "因".repeat(501)))))
                .containsExactly("INVALID plausibilityReason");
        assertThat(resident.enter(with(entry, "plausibilityReason", "研发由母公司出资")).refusals())
                .isEmpty();
        JsonNode shown = host.manager()
                .ask(
                        "query ($id: ID!) { node(id: $id) { ... on YearFigures { plausibility { fields reason } } } }",
                        Map.of("id", resident.figuresId(year)))
                .at("/node/plausibility");
        assertThat(shown).hasToString("{\"fields\":[\"rndExpenditure\",\"taxPaid\"],\"reason\":\"研发由母公司出资\"}");
    }

    @Test
    void areComparedWithTheYearBefore() {
        resident.entered(year - 1);
        Map<String, Object> leap = with(resident.entry(year), "values", Resident.values("revenue", "35000000.00"));

        assertThat(declined(resident.enter(leap))).containsExactly("IMPLAUSIBLE values.revenue");
        assertThat(resident.enter(with(resident.entry(year), "values", Resident.values("revenue", "34999999.99")))
                        .refusals())
                .isEmpty();
    }

    @Test
    void areLeftToTheFirmOnceItEnteredAny() {
        resident.entered(year);

        assertThat(declined(resident.enter(host.manager(), resident.correction(year, 0, "employees", 13))))
                .containsExactly("NOT_RESPONSIBLE incubatee");
    }

    @Test
    void areTakenOverByTheFirmFromTheCarrier() {
        resident.enter(host.manager(), resident.entry(year));

        JsonNode own = figures(resident.enter(resident.correction(year, 0, "employees", 13)));

        assertThat(own.path("state").asString()).isEqualTo("ENTERED");
        assertThat(acts(own)).containsExactly("ENTERED_FOR", "ENTERED");
    }

    @Test
    void ofARunningYearAreMarkedAndNotConfirmed() {
        int running = host.today().getYear();
        JsonNode early = figures(resident.enter(resident.entry(running)));

        JsonNode confirmation = resident.confirm(running, 0);

        assertThat(early.path("preliminary").asBoolean()).isTrue();
        assertThat(confirmation.path("figures").isNull()).isTrue();
        assertThat(confirmation.at("/userErrors/0/code").asString()).isEqualTo("WRONG_STATE");
        assertThat(figures(resident.enter(host.manager(), host.resident().entry(running)))
                        .path("state")
                        .asString())
                .isEqualTo("ENTERED");
    }

    @Test
    void belongToAYearOfAStay() {
        int first = host.today().getYear() - 3;

        assertThat(declined(resident.enter(resident.entry(first - 1)))).containsExactly("WRONG_DATES year");
        assertThat(declined(resident.enter(resident.entry(host.today().getYear() + 1))))
                .containsExactly("WRONG_DATES year");
        assertThat(resident.enter(resident.entry(first)).refusals()).isEmpty();
    }

    @Test
    void areRefusedWithEverythingThatIsWrongAtOnce() {
        Map<String, Object> values = Resident.values("collegeStaff", 13);
        values.put("inventionsValid", 7);

        assertThat(declined(resident.enter(with(resident.entry(year), "values", values))))
                .containsExactlyInAnyOrder("INVALID values.collegeStaff", "INVALID values.inventionsValid");
        assertThat(resident.page(year).isMissingNode()).isTrue();
    }

    @Test
    void areDeclinedOutsideTheirBoundsItemByItem() {
        Map<String, Object> values = Resident.values("employees", 1_000_001);
        values.put("ipApplied", -1);
        values.put("revenue", "90000000000.01");

        assertThat(declined(resident.enter(with(resident.entry(year), "values", values))))
                .containsExactlyInAnyOrder(
                        "INVALID values.employees", "INVALID values.ipApplied", "INVALID values.revenue");
    }

    @Test
    void takeALossButNoNegativeRevenue() {
        Reply reply = resident.enter(with(resident.entry(year), "values", Resident.values("revenue", "-1.00")));

        assertThat(declined(reply)).containsExactly("INVALID values.revenue");
    }

    @Test
    void areConfirmedEachOnItsOwn() {
        Resident second = host.resident().entered(year);
        Resident elsewhere = Host.open(api, mongo, REGION).resident().entered(year);
        resident.entered(year);

        JsonNode answers = Resident.confirm(
                        host.manager(),
                        List.of(resident.version(year, 3), elsewhere.version(year, 0), second.version(year, 0)))
                .at("/confirmYearFigures/confirmations");

        assertThat(answers.at("/0/userErrors/0/code").asString()).isEqualTo("STALE");
        assertThat(answers.at("/1/userErrors/0/code").asString()).isEqualTo("NOT_FOUND");
        assertThat(answers.at("/2/figures/state").asString()).isEqualTo("CONFIRMED");
        assertThat(answers.at("/1/id").asString()).isEqualTo(elsewhere.figuresId(year));
    }

    @Test
    void areConfirmedAtMostTwoHundredAtATimeAndEachOnce() {
        List<Map<String, Object>> many = IntStream.range(0, 201)
                .mapToObj(past -> resident.version(3000 - past, 0))
                .toList();
        Map<String, Object> one = resident.version(year, 0);

        for (List<Map<String, Object>> wrong : List.of(many, List.<Map<String, Object>>of(), List.of(one, one))) {
            Reply reply = Resident.confirm(host.manager(), wrong);
            assertThat(declined(reply)).containsExactly("INVALID figures");
            assertThat(reply.at("/confirmYearFigures/confirmations").isNull()).isTrue();
        }
    }

    @Test
    void sayWhatEachCallerCanDo() {
        resident.entered(year);
        String node =
                "query ($id: ID!) { node(id: $id) { ... on YearFigures { viewerCan { enter confirm giveBack } } } }";
        Map<String, String> id = Map.of("id", resident.figuresId(year));

        assertThat(resident.firm().ask(node, id).at("/node/viewerCan"))
                .hasToString("{\"enter\":true,\"confirm\":false,\"giveBack\":false}");
        assertThat(host.manager().ask(node, id).at("/node/viewerCan"))
                .hasToString("{\"enter\":false,\"confirm\":true,\"giveBack\":true}");
        assertThat(api.as(Role.BUREAU, REGION).ask(node, id).at("/node/viewerCan"))
                .hasToString("{\"enter\":false,\"confirm\":false,\"giveBack\":false}");
    }

    private static List<String> acts(JsonNode figures) {
        return figures.path("history")
                .valueStream()
                .map(event -> event.path("act").asString())
                .toList();
    }

    /** Why a request was declined as a whole, as {@code CODE path.of.field}. */
    private static List<String> declined(Reply reply) {
        return reply.data()
                .valueStream()
                .flatMap(payload -> payload.path("userErrors").valueStream())
                .map(error -> error.path("code").asString() + " "
                        + String.join(
                                ".",
                                error.path("field")
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .toList()))
                .toList();
    }
}
