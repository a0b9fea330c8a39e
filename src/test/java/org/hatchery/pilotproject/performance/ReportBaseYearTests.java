package org.hatchery.pilotproject.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.pilotproject.PilotSite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** What a base reports of a year, when it hardly can be true, … */
@IntegrationTest
class ReportBaseYearTests {
    private final PilotSite site;
    private final int year;

    ReportBaseYearTests(Api api, MongoOperations mongo) {
        this.site = PilotSite.open(api, mongo);
        this.year = site.today().getYear();
    }

    @Test
    void standsOnlyWithAReasonWhichIsShown() {
        assertThat(report(year - 1, null, "600000.00", null).refusals()).isEmpty();

        Reply silent = report(year, null, "6000000.00", null);
        assertThat(silent.refusals()).containsExactly("IMPLAUSIBLE");
        assertThat(silent.at("/reportBaseYear/userErrors/0/field/1").asString()).isEqualTo("totalRevenue");
        assertThat(silent.at("/reportBaseYear/userErrors/0/message").asString())
                .isEqualTo("总收入 6,000,000.00 元，达到上年（600,000.00 元）的 10 倍以上，请核对单位和数值；确认无误请填写说明。");

        JsonNode reported = report(year, null, "6000000.00", "新建生产线投产").at("/reportBaseYear/baseYear");
        assertThat(reported.at("/plausibility/reason").asString()).isEqualTo("新建生产线投产");
        assertThat(reported.at("/plausibility/fields/0").asString()).isEqualTo("totalRevenue");
    }

    @Test
    void losesItsReasonOnceItIsCorrected() {
        report(year - 1, null, "600000.00", null);
        report(year, null, "6000000.00", "新建生产线投产");

        JsonNode corrected = report(year, 0, "660000.00", null).at("/reportBaseYear/baseYear");

        assertThat(corrected.at("/figures/totalRevenue").asString()).isEqualTo("660000.00");
        assertThat(corrected.path("plausibility").isNull()).isTrue();
    }

    private Reply report(int of, @Nullable Integer expectedVersion, String revenue, @Nullable String reason) {
        Map<String, Object> input = new HashMap<>(
                Map.of("base", site.baseId(), "year", of, "figures", Map.of("totalRevenue", revenue, "staff", 20)));
        input.put("expectedVersion", expectedVersion);
        input.put("plausibilityReason", reason);
        return site.asBase().run("provider/ReportBaseYear", Map.of("input", input));
    }
}
