package org.hatchery.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.reporting.Reporting.done;

import java.util.HashMap;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.pipeline.publication.PublicationHold;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Public figures of a year … */
@IntegrationTest
class ClosedPeriodsFirstTests {
    private final Api api;
    private final MongoOperations mongo;
    private final PublicationHold hold;

    ClosedPeriodsFirstTests(Api api, MongoOperations mongo, PublicationHold hold) {
        this.api = api;
        this.mongo = mongo;
        this.hold = hold;
    }

    @Test
    void waitUntilTheProvinceThatReportsOnItHasClosedThePeriod() {
        var at = new Reporting(api, mongo, "540602");
        String province = "630000";
        assertThat(hold.on(2018)).isEmpty();
        JsonNode window = at.open("MAKER_SPACE_YEAR", province, "2018");

        assertThat(hold.on(2018).map(says -> says.chinese())).hasValue("青海省 2018 年报表尚未关账，关账后发布");
        assertThat(hold.on(2019)).isEmpty();
        Map<String, Object> input =
                new HashMap<>(Map.of("window", window.path("id").asString(), "region", province));
        done(at.bureau(province).run("bureau/CloseReportPeriod", Map.of("input", input)), "/closeReportPeriod");
        assertThat(hold.on(2018)).isEmpty();
    }
}
