package org.hatchery.reporting.window;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** The only way in which windows are changed, new ones as well. */
@Service
public class ChangeWindow {
    private final Windows windows;
    private final WindowDirectory directory;
    private final ClaimLedger claims;
    private final Change<ReportWindow> changes;
    private final Clock clock;

    ChangeWindow(Windows windows, WindowDirectory directory, ClaimLedger claims, Clock clock) {
        this.windows = windows;
        this.directory = directory;
        this.claims = claims;
        this.changes = Change.by(windows::save, ReportWindow::getVersion).unlessTaken(window -> taken());
        this.clock = clock;
    }

    /**
     * Stores a new window; its bureau alone may.
     *
     * @throws Rejection ALREADY_REGISTERED when one with the same form and period is there for the region, one above or one
     *     below, since nobody reports the same twice
     */
    public ReportWindow open(ReportWindow fresh) {
        if (directory
                .overlapping(fresh.getForm(), fresh.getRegion(), fresh.getPeriod())
                .isPresent()) {
            throw taken();
        }
        if (!claims.take(fresh.getForm(), fresh.getPeriod(), fresh.getRegion(), clock.instant())) {
            throw taken();
        }
        return changes.save(fresh);
    }

    private static Rejection taken() {
        return new Rejection(ALREADY_REGISTERED, "period", Words.say("reporting.window-is-there"));
    }

    /**
     * Locks what nobody submitted; accepting goes on.
     *
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE for another bureau; STALE; WRONG_STATE when it is closed
     */
    public ReportWindow close(WindowId id, long expectedVersion, Actor actor) {
        ReportWindow window = responsible(id, actor);
        return changes.change(window, expectedVersion, open -> open.close(today(), actor.id(), clock.instant()));
    }

    /** Lets a respondent report late; declined as {@link #close} and {@link ReportWindow#grant} are. */
    public ReportWindow grant(
            WindowId id, long expectedVersion, LockException.To whom, String reason, LocalDate until, Actor actor) {
        ReportWindow window = responsible(id, actor);
        var leave = new LockException(whom.carrier(), whom.unit(), reason, until, actor.id(), clock.instant());
        return changes.change(window, expectedVersion, one -> one.grant(leave, today()));
    }

    private ReportWindow responsible(WindowId id, Actor actor) {
        ReportWindow window = directory.get(id, actor.scope());
        mustBeOf(actor, window.getRegion());
        return window;
    }

    /**
     * Lets only the bureau of the division itself act for it.
     *
     * @throws Rejection NOT_RESPONSIBLE
     */
    public static void mustBeOf(Actor actor, RegionCode region) {
        if (!isOf(actor, region)) {
            throw new Rejection(
                    UserErrorCode.NOT_RESPONSIBLE, "region", Words.say("reporting.bureau-of-region-itself"));
        }
    }

    /**
     * Lets only a division act that the window is for.
     *
     * @throws Rejection NOT_RESPONSIBLE
     */
    public static void mustContain(ReportWindow window, RegionCode region) {
        if (!window.getRegion().contains(region)) {
            throw new Rejection(
                    UserErrorCode.NOT_RESPONSIBLE, "region", Words.say("reporting.bureau-of-region-itself"));
        }
    }

    /** Whether the actor acts for the bureau of this division itself. */
    public static boolean isOf(Actor actor, RegionCode region) {
        return actor.is(Role.ADMIN) || actor.limitsAs(Role.BUREAU).contains(region.value());
    }

    /**
     * Notes that all who are expected have been written down, unless the repair noted so first; whoever changed it meanwhile
     * has it done again.
     */
    public ReportWindow settled(ReportWindow window) {
        window.settled();
        try {
            return windows.save(window);
        } catch (OptimisticLockingFailureException other) {
            return directory.find(List.of(window.getId()), Scope.EVERYTHING).get(0);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
