package org.hatchery.reporting.closing;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hatchery.identity.Actor;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.window.ChangeWindow;
import org.hatchery.reporting.window.ClosingLedger;
import org.hatchery.reporting.window.PeriodClosing;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.reporting.window.WindowDirectory;
import org.hatchery.reporting.window.WindowId;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: a bureau closes a period for its level; what its totals are then stays beside all that comes later. */
@Service
public class CloseReportPeriod {
    private final WindowDirectory windows;
    private final AcceptedTotals totals;
    private final ClosingLedger closings;
    private final Clock clock;

    CloseReportPeriod(WindowDirectory windows, AcceptedTotals totals, ClosingLedger closings, Clock clock) {
        this.windows = windows;
        this.totals = totals;
        this.closings = closings;
        this.clock = clock;
    }

    /**
     * Closes.
     *
     * @throws Rejection NOT_FOUND for a window outside the actor's scope; NOT_RESPONSIBLE for another division than the actor's
     *     own, or one outside the window; WRONG_DATES before the period is over; WRONG_STATE when it is closed
     */
    public AcceptedTotals.Told close(WindowId id, RegionCode region, @Nullable String comment, Actor actor) {
        ReportWindow window = windows.get(id, actor.scope());
        ChangeWindow.mustBeOf(actor, region);
        ChangeWindow.mustContain(window, region);
        if (!window.getPeriodEnd().isBefore(LocalDate.now(clock))) {
            throw new Rejection(WRONG_DATES, "window", Words.say("reporting.period-is-not-over"));
        }
        AcceptedTotals.Told now = totals.of(window, region);
        var closing = new PeriodClosing(
                PeriodClosing.id(id, region),
                id,
                region,
                actor.id(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                comment,
                now.total().expected(),
                now.total().accepted(),
                now.total().sums());
        if (!closings.add(closing)) {
            throw new Rejection(WRONG_STATE, "window", Words.say("reporting.period-is-closed"));
        }
        return totals.of(window, region);
    }
}
