package org.hatchery.carrier.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.ServiceClock;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Incubator;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Whom and what a carrier serves with, and what its fund invested in, … */
@IntegrationTest
class RecordResourcesTests {
    private static final String FIRM = Incubator.freshCreditCode();

    private final Api api;
    private final MongoOperations mongo;
    private final KeepTotals totals;
    private final ServiceClock clock;
    private Registered carrier;

    RecordResourcesTests(Api api, MongoOperations mongo, KeepTotals totals, ServiceClock clock) {
        this.clock = clock;
        this.api = api;
        this.mongo = mongo;
        this.totals = totals;
    }

    @BeforeEach
    void register() {
        carrier = Registered.by(api, mongo);
    }

    @Test
    void isWhatWasSaidOfTheLastDayAndIsFoundByIt() {
        accepted("RecordCarrierMeans", means("2025-03-01", 12, 9, 30, "5000000.00"));
        JsonNode said = accepted("RecordCarrierMeans", means("2024-06-01", 8, 8, 2, "0.00"));

        assertThat(said.at("/now/since").asString()).isEqualTo("2025-03-01");
        assertThat(said.at("/now/professionalShare").asDouble()).isEqualTo(0.75);
        assertThat(said.at("/means").findValuesAsString("since")).containsExactly("2024-06-01", "2025-03-01");
        assertThat(found(Map.of("staffAtLeast", 12, "mentorsAtLeast", 30, "withFund", true)))
                .contains(carrier.id());
        assertThat(found(Map.of("staffAtLeast", 13))).doesNotContain(carrier.id());
        assertThat(found(Map.of("withFund", false))).doesNotContain(carrier.id());
    }

    @Test
    void isCorrectedBySayingItAgainAndTakenBackByItsDay() {
        accepted("RecordCarrierMeans", means("2024-06-01", 8, 8, 2, "0.00"));
        accepted("RecordCarrierMeans", means("2025-03-01", 120, 9, 30, "0.00"));
        JsonNode right = accepted("RecordCarrierMeans", means("2025-03-01", 12, 9, 30, "0.00"));
        assertThat(right.at("/corrections/0/means/staff").asInt()).isEqualTo(120);
        assertThat(right.at("/corrections/0/voided").asBoolean()).isFalse();

        JsonNode left = accepted("VoidCarrierMeans", Map.of("since", "2025-03-01", "reason", "实为另一家载体"));

        assertThat(left.at("/now/since").asString()).isEqualTo("2024-06-01");
        assertThat(left.at("/corrections").size()).isEqualTo(2);
        declined("VoidCarrierMeans", Map.of("since", "2025-03-01", "reason", "实为另一家载体"), "INVALID", "since");
    }

    /** What may no longer be corrected is not said anew from the day after either. */
    @Test
    void isNotSaidAnewOfDaysThatItsCarrierMayNoLongerCorrect() {
        clock.goBack(200);
        LocalDate then = LocalDate.now(clock);
        accepted("RecordCarrierMeans", means(then.toString(), 8, 8, 2, "0.00"));
        accepted("RecordCarrierMeans", means(then.plusDays(1).minusYears(1).toString(), 7, 7, 2, "0.00"));
        clock.pass(Duration.ofDays(150));
        Map<String, Object> anew = means(then.plusDays(1).toString(), 80, 80, 20, "0.00");
        declined("RecordCarrierMeans", means(then.toString(), 80, 80, 20, "0.00"), "TOO_LATE", "since");
        declined("RecordCarrierMeans", anew, "TOO_LATE", "since");

        accepted("RecordCarrierMeans", means(then.plusDays(100).toString(), 9, 9, 2, "0.00"));
        assertThat(carrier.as(carrier.bureau(), "manager/RecordCarrierMeans", keyed(anew))
                        .refusals())
                .isEmpty();
    }

    @Test
    void isCorrectedWithAReason() {
        accepted("RecordCarrierMeans", without(means("2025-03-01", 12, 9, 30, "0.00")));
        declined("RecordCarrierMeans", without(means("2025-03-01", 13, 9, 30, "0.00")), "INVALID", "reason");
        accepted("RecordCarrierMeans", means("2025-03-01", 13, 9, 30, "0.00"));
    }

    private static Map<String, Object> without(Map<String, Object> means) {
        Map<String, Object> silent = new HashMap<>(means);
        silent.remove("reason");
        return silent;
    }

    @Test
    void isSaidOnceForOneRequestAndRefusedWithAllItsFaults() {
        Map<String, Object> said = new HashMap<>(means("2025-03-01", 12, 9, 30, "0.00"));
        said.put("idempotencyKey", "the-same-request");
        said.put("expectedVersion", carrier.version());
        Reply first = carrier.asManager("RecordCarrierMeans", said);
        accepted("VoidCarrierMeans", Map.of("since", "2025-03-01", "reason", "登记错误"));
        Reply replay = carrier.asManager("RecordCarrierMeans", said);
        assertThat(first.refusals()).isEmpty();
        assertThat(Registered.carrier(replay).at("/resources/means").size()).isZero();

        Reply wrong = send("RecordCarrierMeans", means("2019-01-01", 3, 9, 0, "0.00"));
        assertThat(Registered.payload(wrong).at("/userErrors/1/field/0").asString())
                .isEqualTo("professionals");
        assertThat(wrong.refusals()).containsExactlyInAnyOrder("WRONG_DATES", "INVALID");
    }

    @Test
    void isInvestedOnceCorrectedAndTakenBack() {
        JsonNode made = accepted("RecordFundInvestment", investment("300000.00"));
        assertThat(made.at("/invested").asString()).isEqualTo("300000.00");

        JsonNode amended = accepted(
                "AmendFundInvestment", Map.of("number", 1, "right", investment("350000.00"), "reason", "看错金额"));
        assertThat(amended.at("/investments/0/amount").asString()).isEqualTo("350000.00");

        Map<String, Object> early = new HashMap<>(investment("350000.00"));
        early.put("on", "2024-02-29");
        declined(
                "AmendFundInvestment",
                Map.of("number", 1, "right", early, "reason", "看错日期"),
                "WRONG_DATES",
                "right.on");
        declined("VoidFundInvestment", Map.of("number", 7, "reason", "看错金额"), "INVALID", "number");
        JsonNode gone = accepted("VoidFundInvestment", Map.of("number", 1, "reason", "未实际缴款"));
        assertThat(gone.at("/investments").size()).isZero();
        assertThat(gone.at("/corrections").size()).isEqualTo(2);
        JsonNode next = accepted("RecordFundInvestment", investment("100.00"));
        assertThat(next.at("/investments/0/number").asInt()).isEqualTo(2);
    }

    @Test
    void isSaidByItsBureauTooAndByNobodyElsewhere() {
        Map<String, Object> said = keyed(means("2025-03-01", 12, 9, 30, "0.00"));
        assertThat(carrier.as(carrier.bureau(), "manager/RecordCarrierMeans", said)
                        .refusals())
                .isEmpty();
        carrier.declines(
                api.as(Role.BUREAU, "620700"),
                "manager/RecordCarrierMeans",
                keyed(means("2025-04-01", 12, 9, 30, "0.00")),
                "NOT_FOUND",
                "carrier");
    }

    /** Each entry counts until the next one, an investment in its period. */
    @Test
    void isCounted() {
        String place = "522729";
        Incubator counted = Incubator.open(api, place, "INCUBATOR");
        int year = counted.today().getYear();
        String before = (year - 1) + "-06-01";
        String now = counted.today().toString();
        of(counted, "RecordCarrierMeans", means(before, 8, 6, 2, "0.00"));
        of(counted, "RecordCarrierMeans", means(now, 12, 9, 30, "5000000.00"));
        of(
                counted,
                "RecordFundInvestment",
                Map.of("on", now, "firmName", "受投科技有限公司", "creditCode", FIRM, "amount", "300000.00"));
        totals.catchUp();
        Caller bureau = api.as(Role.BUREAU, place);

        assertThat(figures(bureau, place, year - 1)).isEqualTo("8 6 75 2 0.00 0 0 0.00");
        assertThat(figures(bureau, place, year)).isEqualTo("12 9 75 30 5000000.00 1 1 300000.00");
    }

    private static String figures(Caller bureau, String place, int year) {
        List<String> keys = List.of(
                "carrierStaff",
                "carrierProfessionals",
                "carrierProfessionalShare",
                "carrierMentors",
                "incubationFunds",
                "carriersWithIncubationFund",
                "fundInvestments",
                "fundInvested");
        return String.join(
                " ",
                bureau.ask(
                                "query($r: RegionCode!, $p: Period!, $k: [String!]!) { pipeline(region: $r, period: $p) { total { metrics(keys: $k) { value } } } }",
                                Map.of("r", place, "p", String.valueOf(year), "k", keys))
                        .at("/pipeline/total/metrics")
                        .findValuesAsString("value"));
    }

    private static void of(Incubator at, String operation, Map<String, Object> change) {
        Map<String, Object> input = keyed(change);
        input.put("carrier", at.id());
        input.put("expectedVersion", at.page().at("/carrier/version").asInt());
        Reply reply = at.manager().run("manager/" + operation, Map.of("input", input));
        assertThat(reply.refusals()).as(reply.body()).isEmpty();
    }

    private static Map<String, Object> means(String since, int staff, int trained, int mentors, String fund) {
        return Map.of(
                "since",
                since,
                "staff",
                staff,
                "professionals",
                trained,
                "mentors",
                mentors,
                "fund",
                fund,
                "reason",
                "年度核对");
    }

    private static Map<String, Object> investment(String amount) {
        return Map.of("on", "2025-05-06", "firmName", "受投科技有限公司", "creditCode", FIRM, "amount", amount);
    }

    private static Map<String, Object> keyed(Map<String, Object> change) {
        Map<String, Object> keyed = new HashMap<>(change);
        keyed.put("idempotencyKey", UUID.randomUUID().toString());
        return keyed;
    }

    private Reply send(String operation, Map<String, Object> change) {
        return carrier.asManager(operation, keyed(change));
    }

    private JsonNode accepted(String operation, Map<String, Object> change) {
        return Registered.carrier(send(operation, change)).at("/resources");
    }

    private void declined(String operation, Map<String, Object> change, String code, String field) {
        carrier.declines(carrier.manager(), "manager/" + operation, keyed(change), code, field);
    }

    private List<String> found(Map<String, ?> filter) {
        return carrier.bureau()
                .ask(
                        "query($f: CarrierFilter) { carriers(filter: $f, first: 100) { nodes { id } } }",
                        Map.of("f", filter))
                .at("/carriers/nodes")
                .findValuesAsString("id");
    }
}
