package org.hatchery.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.reporting.keeping.RepairWindows;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** Who is expected to report … */
@IntegrationTest
class FollowRegisterTests {
    private static final String COUNTY = "540424";

    private final Reporting at;
    private final MongoOperations mongo;
    private final RepairWindows repair;

    FollowRegisterTests(Api api, MongoOperations mongo, RepairWindows repair) {
        this.at = new Reporting(api, mongo, COUNTY);
        this.mongo = mongo;
        this.repair = repair;
    }

    private int expected(JsonNode window) {
        return at.bureau()
                .run("bureau/ReportingRates", Map.of("window", window.path("id").asString()))
                .at("/reportingRates/total/expected/count")
                .asInt();
    }

    @Test
    void isWhoeverTheRegisterNamesLaterForThatDay() {
        String first = at.incubator();
        JsonNode window = at.open("CARRIER_MONTH", COUNTY, "2023-05");
        assertThat(expected(window)).isEqualTo(1);

        at.incubator();
        repair.followRegister();
        assertThat(expected(window)).isEqualTo(2);

        close(first);
        repair.followRegister();
        assertThat(expected(window)).isEqualTo(1);
        assertThat(at.filed(window, first).draft().isNull()).isTrue();
    }

    @Test
    void isNobodyWhoHasBegunAndIsNotAskedAnyMore() {
        String begun = at.incubator();
        JsonNode window = at.open("CARRIER_MONTH", COUNTY, "2023-06");
        int before = expected(window);
        Reporting.done(at.filed(window, begun).save(Reporting.Filed.number("services", "3")), "/saveItems");

        close(begun);
        repair.followRegister();
        assertThat(expected(window)).isEqualTo(before - 1);
        assertThat(at.filed(window, begun).state().path("expected").asBoolean()).isFalse();
    }

    private void close(String carrier) {
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(new CarrierId(carrier))),
                Update.update("closedOn", java.time.LocalDate.parse("2023-01-31")),
                Carrier.class);
    }

    @Test
    void isWrittenDownByARepairWhenACrashCutTheOpening() {
        at.incubator();
        JsonNode window = at.open("CARRIER_MONTH", COUNTY, "2023-07");
        String key = GlobalId.key("ReportWindow", window.path("id").asString());
        int all = expected(window);
        mongo.remove(Query.query(Criteria.where("window").is(key)), "reports");
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(key)),
                Update.update("unsettled", java.time.Instant.EPOCH),
                ReportWindow.class);
        assertThat(expected(window)).isZero();

        repair.repair();
        assertThat(expected(window)).isEqualTo(all).isPositive();
    }
}
