package org.hatchery.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.hatchery.Caller;
import tools.jackson.databind.JsonNode;

/** A recount of all totals, to its end. */
final class Recount {
    /** Setting of a service whose totals follow, as they do outside tests. */
    static final String KEPT = "--hatchery.totals.keep=true";

    private static final int LOOKS = 900;

    private Recount() {}

    /** How many books it had to put right. */
    static int of(Caller admin) throws InterruptedException {
        admin.run("admin/RebuildTotals", Map.of("input", Map.of("reason", "恢复后复核")))
                .data();
        JsonNode rebuild = admin.run("admin/TotalsRebuild").at("/totalsRebuild");
        for (int look = 0; look < LOOKS && rebuild.path("finishedAt").isNull(); look++) {
            Thread.sleep(Duration.ofMillis(100).toMillis());
            rebuild = admin.run("admin/TotalsRebuild").at("/totalsRebuild");
        }
        assertThat(rebuild.path("finishedAt").isNull()).isFalse();
        return rebuild.path("corrected").asInt();
    }
}
