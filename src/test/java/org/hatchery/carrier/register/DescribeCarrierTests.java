package org.hatchery.carrier.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Incubator;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** What sort of carrier it is, once somebody has said it, … */
@IntegrationTest
class DescribeCarrierTests {
    private static final Map<String, Object> MIXED = Map.of(
            "host", "LEADING_FIRM",
            "ownership", "MIXED",
            "foundedBy", "UNIVERSITY_OR_INSTITUTE",
            "models", List.of("INCUBATION_AND_INVESTMENT", "INTERNET_PLUS"),
            "facilities", List.of("TESTING"),
            "ownerRegion", "110000");
    private static final List<String> CONDITIONS = List.of("hosts", "ownerships", "foundedBy", "models", "facilities");

    private final Api api;
    private final MongoOperations mongo;
    private final KeepTotals totals;
    private Registered carrier;

    DescribeCarrierTests(Api api, MongoOperations mongo, KeepTotals totals) {
        this.api = api;
        this.mongo = mongo;
        this.totals = totals;
    }

    @BeforeEach
    void register() {
        carrier = Registered.by(api, mongo);
    }

    @Test
    void isShownAndFoundByEachOfIt() {
        JsonNode traits =
                Registered.carrier(carrier.asManager("DescribeCarrier", MIXED)).at("/traits");

        assertThat(traits.at("/ownership").asString()).isEqualTo("MIXED");
        assertThat(traits.at("/ownerRegion/code").asString()).isEqualTo("110000");
        Map<String, String> values = Map.of(
                "hosts", "LEADING_FIRM",
                "ownerships", "MIXED",
                "foundedBy", "UNIVERSITY_OR_INSTITUTE",
                "models", "INTERNET_PLUS",
                "facilities", "TESTING");
        CONDITIONS.forEach(condition -> assertThat(found(Map.of(condition, List.of(values.get(condition)))))
                .as(condition)
                .contains(carrier.id()));
        assertThat(found(Map.of("ownedElsewhere", true))).contains(carrier.id());
        assertThat(found(Map.of("ownerRegion", "110000"))).contains(carrier.id());
        assertThat(found(Map.of("ownerships", List.of("STATE")))).doesNotContain(carrier.id());
        assertThat(found(Map.of("ownerRegion", "640000"))).doesNotContain(carrier.id());
    }

    @Test
    void isSaidByItsBureauTooAndByNobodyElsewhere() {
        assertThat(carrier.as(carrier.bureau(), "manager/DescribeCarrier", MIXED)
                        .refusals())
                .isEmpty();
        carrier.declines(api.as(Role.BUREAU, "620700"), "manager/DescribeCarrier", MIXED, "NOT_FOUND", "carrier");
    }

    /** A number leads to as many rows as it counts. */
    @Test
    void isCountedAndTheListBehindTheFigureHasAsMany() {
        String place = "522730";
        Incubator counted = Incubator.open(api, place, "INCUBATOR");
        Caller bureau = api.as(Role.BUREAU, place);
        String period = String.valueOf(counted.today().getYear());
        assertThat(figure(bureau, place, period, "carriersOwnedByMixed")
                        .at("/value")
                        .asInt())
                .isZero();

        Map<String, Object> input = new java.util.HashMap<>(MIXED);
        input.put("carrier", counted.id());
        input.put("expectedVersion", counted.page().at("/carrier/version").asInt());
        assertThat(counted.manager()
                        .run("manager/DescribeCarrier", Map.of("input", input))
                        .refusals())
                .isEmpty();

        for (String key : List.of(
                "carriersOwnedByMixed",
                "carriersHostedByLeadingFirm",
                "carriersFoundedByUniversityOrInstitute",
                "carriersOfModelInternetPlus",
                "carriersWithFacilityTesting",
                "carriersOwnedElsewhere")) {
            JsonNode figure = figure(bureau, place, period, key);
            assertThat(figure.at("/value").asString()).as(key).isEqualTo("1");
            assertThat(figure.at("/records/list").asString()).as(key).isEqualTo("carriers");
        }
    }

    private JsonNode figure(Caller bureau, String place, String period, String key) {
        totals.catchUp();
        return bureau.ask(
                        "query($r: RegionCode!, $p: Period!, $k: [String!]!) { pipeline(region: $r, period: $p) { total { metrics(keys: $k) { value records { list } } } } }",
                        Map.of("r", place, "p", period, "k", List.of(key)))
                .at("/pipeline/total/metrics/0");
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
