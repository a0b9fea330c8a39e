package org.hatchery.totals.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.totals.reading.TotalDirectory;
import org.hatchery.totals.tree.Cell;
import org.hatchery.totals.tree.Series;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Health … */
@Tag("integration")
class TotalsHealthTests {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final TotalsFixture fixture = new TotalsFixture();
    private final WatchTotals watch =
            new WatchTotals(new TotalDirectory(fixture.mongo), new SimpleMeterRegistry(), fixture.clock);
    private final TotalsHealthIndicator health = new TotalsHealthIndicator(watch, PATIENCE);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void isUnknownUntilEverythingIsCountedOnce() {
        assertThat(seen().getStatus()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void turnsWhenTheTotalsStandStillAndTurnsBackWhenTheyGoOn() {
        counted();
        fixture.clock.pass(PATIENCE.minusSeconds(1));
        assertThat(seen().getStatus()).isEqualTo(Status.UP);

        fixture.clock.pass(Duration.ofSeconds(2));
        assertThat(seen().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(seen().getDetails()).containsEntry("lagSeconds", 301L).containsKey("asOf");

        counted();
        assertThat(seen().getStatus()).isEqualTo(Status.UP);
    }

    private void counted() {
        var line = new Sheets.Line(Series.RUNNING, fixture.today(), Cell.in(new RegionCode("410102")), 1, 1);
        fixture.sheets.put("sheet", List.of(line));
        assertThat(fixture.worker().keep.catchUp()).isTrue();
    }

    private Health seen() {
        watch.look();
        return health.health();
    }
}
