package org.hatchery.carrier.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.CARRIER_MANAGER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.space.Lease;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** What bureau and manager do to a carrier on the register, with the clients' own operations. */
@IntegrationTest
class ChangeCarrierTests {
    private static final String RECOGNISE = "bureau/RecogniseCarrier";
    private static final String WITHDRAW = "bureau/WithdrawRecognition";
    private static final String CLOSE = "bureau/CloseCarrier";
    private static final String UPDATE = "manager/UpdateCarrier";

    private final Api api;
    private final MongoOperations mongo;
    private final LocalDate today;
    private final Caller nation;
    private Registered carrier;

    ChangeCarrierTests(Api api, MongoOperations mongo, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.nation = api.as(BUREAU, "100000");
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void register() {
        carrier = Registered.by(api, mongo);
    }

    @Test
    void recognitionGivesTheHighestLevelInForce() {
        carrier.asBureau("RecogniseCarrier", title("宁科〔2024〕1号", "CITY", today.minusYears(2), null));
        carrier.as(nation, RECOGNISE, title("国科〔2024〕1号", "NATIONAL", today.minusMonths(28), today));
        JsonNode shown = Registered.carrier(
                carrier.as(nation, RECOGNISE, title("宁科〔2025〕2号", "PROVINCIAL", today, today.plusDays(1))));

        assertThat(shown.path("level").asString()).isEqualTo("PROVINCIAL");
        assertThat(shown.path("version").asInt()).isEqualTo(3);
        assertThat(shown.path("recognitions").findValuesAsString("documentNumber"))
                .containsExactly("宁科〔2025〕2号", "宁科〔2024〕1号", "国科〔2024〕1号");
        assertThat(shown.path("recognitions").findValuesAsString("number")).containsExactly("3", "1", "2");
        assertThat(shown.path("recognitions").findValuesAsString("inForce")).containsExactly("true", "true", "false");
    }

    /** A county records county titles; one above its level is for those who give it. */
    @ParameterizedTest
    @CsvSource({
        "640106, NATIONAL PROVINCIAL CITY, COUNTY",
        "640100, NATIONAL PROVINCIAL, CITY COUNTY",
        "640000, NATIONAL, PROVINCIAL CITY COUNTY",
        "100000, '', NATIONAL PROVINCIAL CITY COUNTY"
    })
    void recognitionIsForThoseOfItsLevelOrAbove(String region, String above, String own) {
        Caller bureau = api.as(BUREAU, region);

        for (String level : above.split(" ")) {
            if (!level.isEmpty()) {
                carrier.declines(bureau, RECOGNISE, title("文" + level, level, today, null), "NOT_RESPONSIBLE", "level");
            }
        }
        for (String level : own.split(" ")) {
            JsonNode shown = Registered.carrier(carrier.as(bureau, RECOGNISE, title("文" + level, level, today, null)));
            assertThat(shown.at("/recognitions/0/recordedBy/scope/0").asString())
                    .isEqualTo(region);
        }
    }

    /** Several regions: the level counts of the one in which the carrier lies. */
    @Test
    void recognitionIsNotHelpedByARegionElsewhere() {
        Caller both = api.as(BUREAU, "640106", "210000");

        carrier.declines(both, RECOGNISE, title("文", "PROVINCIAL", today, null), "NOT_RESPONSIBLE", "level");
    }

    @Test
    void withdrawalIsForThoseOfItsLevelOrAbove() {
        carrier.as(nation, RECOGNISE, title("文一", "COUNTY", today.minusDays(1), null));
        carrier.as(nation, RECOGNISE, title("文二", "NATIONAL", today.minusDays(1), null));
        Caller county = api.as(BUREAU, Registered.REGION);

        carrier.declines(county, WITHDRAW, withdrawal(2, today), "NOT_RESPONSIBLE", "level");
        JsonNode shown = Registered.carrier(carrier.as(county, WITHDRAW, withdrawal(1, today)));

        assertThat(shown.at("/recognitions/1/withdrawal/recordedBy/scope/0").asString())
                .isEqualTo(Registered.REGION);
    }

    @Test
    void recognitionIsDeclinedWhenItWouldEndBeforeItBegins() {
        carrier.declines(carrier.bureau(), RECOGNISE, title("文", "CITY", today, today), "WRONG_DATES", "to");
        carrier.declines(
                carrier.bureau(),
                RECOGNISE,
                title("文", "CITY", LocalDate.parse("2024-02-29"), null),
                "WRONG_DATES",
                "from");
    }

    @Test
    void recognitionIsDeclinedForADocumentOnRecord() {
        carrier.asBureau("RecogniseCarrier", title("宁科〔2024〕1号", "CITY", today, null));

        carrier.declines(
                carrier.bureau(),
                RECOGNISE,
                title("宁科〔2024〕1号", "COUNTY", today, null),
                "ALREADY_REGISTERED",
                "documentNumber");
    }

    @Test
    void recognitionIsDeclinedWithoutADocument() {
        carrier.declines(carrier.bureau(), RECOGNISE, title(" ", "CITY", today, null), "INVALID", "documentNumber");
    }

    @Test
    void withdrawalTakesTheLevelAwayFromItsDayOn() {
        carrier.asBureau("RecogniseCarrier", title("文一", "CITY", today.minusYears(1), null));
        carrier.asBureau("RecogniseCarrier", title("文二", "COUNTY", today.minusYears(1), null));

        JsonNode tomorrow =
                Registered.carrier(carrier.asBureau("WithdrawRecognition", withdrawal(2, today.plusDays(1))));
        JsonNode now = Registered.carrier(carrier.asBureau("WithdrawRecognition", withdrawal(1, today)));

        assertThat(tomorrow.path("recognitions").findValuesAsString("inForce")).containsExactly("true", "true");
        assertThat(now.path("level").asString()).isEqualTo("COUNTY");
        assertThat(now.at("/recognitions/1/withdrawal/reason").asString()).isEqualTo("年度评价不合格");
    }

    @Test
    void withdrawalIsDeclinedForANumberThereIsNot() {
        carrier.declines(carrier.bureau(), WITHDRAW, withdrawal(1, today), "INVALID", "number");
    }

    @Test
    void withdrawalIsDeclinedTheSecondTime() {
        carrier.asBureau("RecogniseCarrier", title("文", "CITY", today.minusDays(9), null));
        carrier.asBureau("WithdrawRecognition", withdrawal(1, today));

        carrier.declines(carrier.bureau(), WITHDRAW, withdrawal(1, today), "WRONG_STATE", "number");
    }

    @Test
    void withdrawalIsDeclinedBeforeTheTitleBegan() {
        carrier.asBureau("RecogniseCarrier", title("文", "CITY", today, null));

        carrier.declines(carrier.bureau(), WITHDRAW, withdrawal(1, today.minusDays(1)), "WRONG_DATES", "on");
    }

    @Test
    void withdrawalIsDeclinedWithoutAReason() {
        carrier.asBureau("RecogniseCarrier", title("文", "CITY", today, null));
        Map<String, Object> silent = new HashMap<>(withdrawal(1, today));
        silent.put("reason", " ");

        carrier.declines(carrier.bureau(), WITHDRAW, silent, "INVALID", "reason");
    }

    @Test
    void closingEndsWhatTheManagerMayDo() {
        JsonNode closed = Registered.carrier(carrier.asBureau("CloseCarrier", closing(today)));

        assertThat(closed.path("closedOn").asString()).isEqualTo(today.toString());
        carrier.declines(carrier.manager(), UPDATE, Map.of("name", "新名称"), "WRONG_STATE", "carrier");
        carrier.declines(
                carrier.manager(),
                "manager/PutSpaceUnit",
                Map.of("code", "A", "area", 10, "from", "2025-01-01"),
                "WRONG_STATE",
                "carrier");
        carrier.declines(carrier.bureau(), CLOSE, closing(today), "WRONG_STATE", "carrier");
    }

    @Test
    void closingIsDeclinedBeforeTheOpeningAndAfterToday() {
        carrier.declines(carrier.bureau(), CLOSE, closing(LocalDate.parse("2024-02-29")), "WRONG_DATES", "on");
        carrier.declines(carrier.bureau(), CLOSE, closing(today.plusDays(1)), "WRONG_DATES", "on");
    }

    @Test
    void closingIsDeclinedWhileSomebodyStays() {
        lease(today.minusDays(30), null);

        carrier.declines(carrier.bureau(), CLOSE, closing(today), "WRONG_STATE", "carrier");
    }

    @Test
    void closingIsDeclinedBeforeTheLastOneLeft() {
        lease(today.minusDays(30), today.minusDays(3));

        carrier.declines(carrier.bureau(), CLOSE, closing(today.minusDays(4)), "WRONG_DATES", "on");
        assertThat(carrier.asBureau("CloseCarrier", closing(today.minusDays(3))).refusals())
                .isEmpty();
    }

    @Test
    void closingIsDeclinedWithoutAReason() {
        carrier.declines(carrier.bureau(), CLOSE, Map.of("on", today.toString(), "reason", ""), "INVALID", "reason");
    }

    @Test
    void updateLeavesWhatIsOmitted() {
        carrier.asManager("UpdateCarrier", Map.of("address", "正源北街 1 号", "field", "NEW_ENERGY"));

        JsonNode after = Registered.carrier(carrier.asManager("UpdateCarrier", Map.of("name", "金凤众创" + carrier.key())));

        assertThat(after.path("name").asString()).isEqualTo("金凤众创" + carrier.key());
        assertThat(after.path("address").asString()).isEqualTo("正源北街 1 号");
        assertThat(after.path("field").asString()).isEqualTo("NEW_ENERGY");
        assertThat(after.path("servicesOffered")).hasSize(2);
    }

    @Test
    void updateClearsWhatIsNull() {
        carrier.asManager(
                "UpdateCarrier", Map.of("address", "街", "field", "NEW_ENERGY", "contact", Map.of("person", "马女士")));
        Map<String, Object> nothing = new HashMap<>();
        List.of("address", "field", "contact").forEach(name -> nothing.put(name, null));

        JsonNode after = Registered.carrier(carrier.asManager("UpdateCarrier", nothing));

        assertThat(after.path("address").isNull()).isTrue();
        assertThat(after.path("field").isNull()).isTrue();
        assertThat(after.path("contact").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "servicesOffered"})
    void updateIsDeclinedWhereNothingWouldBeLeft(String name) {
        carrier.declines(carrier.manager(), UPDATE, Collections.singletonMap(name, null), "INVALID", name);
    }

    @Test
    void updateIsDeclinedForValuesThatAreNotAcceptable() {
        carrier.declines(carrier.manager(), UPDATE, Map.of("name", "名"), "INVALID", "name");
        carrier.declines(carrier.manager(), UPDATE, Map.of("address", "街".repeat(201)), "INVALID", "address");
        carrier.declines(carrier.manager(), UPDATE, Map.of("servicesOffered", List.of()), "INVALID", "servicesOffered");
        carrier.declines(
                carrier.manager(),
                UPDATE,
                Map.of("contact", Map.of("person", "马", "phone", "电话")),
                "INVALID",
                "contact.phone");
    }

    @Test
    void updateIsDeclinedForTheNameOfANeighbour() {
        String taken = Registered.by(api, mongo)
                .stored()
                .get("profile", org.bson.Document.class)
                .getString("name");

        carrier.declines(carrier.manager(), UPDATE, Map.of("name", taken), "ALREADY_REGISTERED", "name");
    }

    @Test
    void updateIsFoundByItsNewNameAndByTheOld() {
        carrier.asManager("UpdateCarrier", Map.of("name", "骉骉众创" + carrier.key()));

        assertThat(found("骉骉")).isEqualTo(1);
        carrier.asManager("UpdateCarrier", Map.of("name", "金凤众创" + carrier.key()));
        assertThat(found("骉骉")).isEqualTo(1);
        assertThat(found("骉骉 金凤众创")).isEqualTo(1);
        assertThat(found("垚垚")).isZero();
    }

    private int found(String text) {
        return carrier.manager()
                .run("bureau/CarrierList", Map.of("filter", Map.of("text", text)))
                .at("/carriers/nodes")
                .size();
    }

    @ParameterizedTest
    @CsvSource({"bureau/CloseCarrier", "bureau/RecogniseCarrier", "bureau/WithdrawRecognition"})
    void everyActOfABureauIsDeclinedOutsideItsRegion(String operation) {
        var elsewhere = api.as(BUREAU, "640200");
        var change = Map.of(
                "bureau/CloseCarrier", closing(today),
                "bureau/RecogniseCarrier", title("文", "CITY", today, null),
                "bureau/WithdrawRecognition", withdrawal(1, today));

        carrier.declines(elsewhere, operation, change.get(operation), "NOT_FOUND", "carrier");
    }

    @Test
    void everyActOfAManagerIsDeclinedForACarrierOfSomebodyElse() {
        var somebody = api.as(CARRIER_MANAGER, "another");

        carrier.declines(somebody, UPDATE, Map.of("name", "新名称"), "NOT_FOUND", "carrier");
        carrier.declines(
                somebody,
                "manager/PutSpaceUnit",
                Map.of("code", "A", "area", 10, "from", "2025-01-01"),
                "NOT_FOUND",
                "carrier");
        carrier.declines(
                somebody,
                "manager/SetWorkstationCapacity",
                Map.of("workstations", 10, "from", "2025-01-01"),
                "NOT_FOUND",
                "carrier");
        carrier.declines(
                somebody, "manager/WithdrawSpaceUnit", Map.of("code", "A", "on", "2025-01-01"), "NOT_FOUND", "carrier");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 7, Integer.MAX_VALUE})
    void everyActIsStaleOnAnyVersionButTheLast(int version) {
        carrier.asManager("UpdateCarrier", Map.of("address", "街"));
        Map<String, Object> expected = Map.of("expectedVersion", version);

        carrier.declines(carrier.manager(), UPDATE, with(expected, "name", "新名称"), "STALE", "expectedVersion");
        carrier.declines(
                carrier.bureau(), CLOSE, with(closing(today), "expectedVersion", version), "STALE", "expectedVersion");
        carrier.declines(
                carrier.bureau(),
                RECOGNISE,
                with(title("文", "CITY", today, null), "expectedVersion", version),
                "STALE",
                "expectedVersion");
    }

    @Test
    void everyActIsRefusedForTheIdOfSomethingElse() {
        Map<String, Object> other = with(
                Map.of("name", "新名称", "expectedVersion", 0),
                "carrier",
                org.hatchery.shared.graphql.GlobalId.of("Stay", carrier.key()));

        carrier.declines(carrier.manager(), UPDATE, other, "INVALID", "carrier");
    }

    /** Space that a stay had, put there without the stay. */
    private void lease(LocalDate from, LocalDate to) {
        Carrier stored = mongo.findById(new CarrierId(carrier.key()), Carrier.class);
        stored.settle("stay", List.of(new Lease("stay", List.of(), 0, from, to)));
        mongo.save(stored);
    }

    private static Map<String, Object> with(Map<String, Object> change, String name, Object value) {
        Map<String, Object> all = new HashMap<>(change);
        all.put(name, value);
        return all;
    }

    private static Map<String, Object> title(String document, String level, LocalDate from, LocalDate to) {
        Map<String, Object> title =
                new HashMap<>(Map.of("documentNumber", document, "level", level, "from", from.toString()));
        if (to != null) {
            title.put("to", to.toString());
        }
        return title;
    }

    private static Map<String, Object> withdrawal(int number, LocalDate on) {
        return Map.of("number", number, "on", on.toString(), "reason", "年度评价不合格");
    }

    private static Map<String, Object> closing(LocalDate on) {
        return Map.of("on", on.toString(), "reason", "停止运营");
    }
}
