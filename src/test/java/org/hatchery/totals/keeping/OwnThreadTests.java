package org.hatchery.totals.keeping;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.region.RegionCode;
import org.hatchery.totals.tree.Cell;
import org.hatchery.totals.tree.Series;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The thread that keeps the totals … */
@Tag("integration")
class OwnThreadTests {
    private final TotalsFixture fixture = new TotalsFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    /** While it is held in the middle of a round, whoever asks for another thread gets one. */
    @Test
    void isItsOwn() throws InterruptedException {
        var held = new CountDownLatch(1);
        var name = new AtomicReference<String>();
        var reached = new CountDownLatch(1);
        Worker victim = fixture.victim();
        fixture.interruption.inFrontOf(2, () -> {
            name.set(Thread.currentThread().getName());
            reached.countDown();
            await(held);
        });
        try (var kept = KeptTotals.by(victim.keep)) {
            assertThat(reached.await(10, SECONDS)).isTrue();
            assertThat(name.get()).startsWith("totals-");
            held.countDown();
            assertThat(kept).isNotNull();
        }
    }

    /** A database that is away for a moment does not end it. */
    @Test
    void goesOnAfterAFailure() throws InterruptedException {
        Worker victim = fixture.victim();
        fixture.interruption.inFrontOf(3, () -> {
            throw new IllegalStateException("away");
        });
        fixture.sheets.put(
                "late",
                List.of(new Sheets.Line(
                        Series.RUNNING,
                        LocalDate.of(2026, 3, 1),
                        Cell.of(new RegionCode("410102"), CarrierKind.INCUBATOR, null, null),
                        1,
                        3)));
        try (var kept = KeptTotals.by(victim.keep)) {
            for (int look = 0; look < 200 && !fixture.sheets.areCounted(); look++) {
                Thread.sleep(100);
            }
            assertThat(kept).isNotNull();
        }
        assertThat(fixture.sheets.areCounted()).isTrue();
    }

    private static void await(CountDownLatch held) {
        try {
            held.await(30, SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
