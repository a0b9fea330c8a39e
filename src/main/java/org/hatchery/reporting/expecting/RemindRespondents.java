package org.hatchery.reporting.expecting;

import static org.hatchery.shared.UserErrorCode.NOT_RESPONSIBLE;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.report.ReportState;
import org.hatchery.reporting.report.ReportStatistics;
import org.hatchery.reporting.report.Standing;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.reporting.window.WindowDirectory;
import org.hatchery.reporting.window.WindowId;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: a bureau wants those of its region reminded who have not submitted; they are told as of everything else. */
@Service
public class RemindRespondents {
    private static final Set<ReportState> LATE =
            EnumSet.of(ReportState.NOT_STARTED, ReportState.DRAFT, ReportState.RETURNED);

    private final WindowDirectory windows;
    private final ReportStatistics statistics;
    private final Reminders reminders;
    private final Clock clock;

    RemindRespondents(WindowDirectory windows, ReportStatistics statistics, Reminders reminders, Clock clock) {
        this.windows = windows;
        this.statistics = statistics;
        this.reminders = reminders;
        this.clock = clock;
    }

    /**
     * Records the wish, once for one request.
     *
     * @throws Rejection NOT_FOUND for a window outside the actor's scope; NOT_RESPONSIBLE for a region outside it;
     *     WRONG_STATE when the window is closed
     */
    public Reminder remind(
            WindowId id, @Nullable RegionCode of, @Nullable String message, Receipt receipt, Actor actor) {
        ReportWindow window = windows.get(id, actor.scope());
        RegionCode region = Jurisdiction.in(window, of, actor)
                .orElseThrow(
                        () -> new Rejection(NOT_RESPONSIBLE, "region", Words.say("reporting.bureau-of-region-itself")));
        return reminders.findById(receipt.id()).orElseGet(() -> {
            if (window.isClosed()) {
                throw new Rejection(WRONG_STATE, "window", Words.say("reporting.window-is-closed"));
            }
            long count = statistics.standings(id, region).stream()
                    .filter(standing -> LATE.contains(standing.state()))
                    .mapToLong(Standing::count)
                    .sum();
            return reminders.save(new Reminder(
                    receipt.id(),
                    id,
                    region,
                    LATE,
                    message,
                    count,
                    actor.id(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        });
    }
}
