package org.hatchery.reporting.expecting;

import java.time.LocalDate;
import org.hatchery.identity.Actor;
import org.hatchery.reporting.window.ChangeWindow;
import org.hatchery.reporting.window.LockException;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.reporting.window.WindowId;
import org.hatchery.shared.Rejection;
import org.springframework.stereotype.Service;

/** Use case: a bureau lets one respondent report although its window is closed. */
@Service
public class GrantLockException {
    private final ChangeWindow change;
    private final SettleWindow settle;

    GrantLockException(ChangeWindow change, SettleWindow settle) {
        this.change = change;
        this.settle = settle;
    }

    /**
     * Grants.
     *
     * @throws Rejection as {@link ChangeWindow#grant} says
     */
    public ReportWindow grant(
            WindowId id, long expectedVersion, LockException.To whom, String reason, LocalDate until, Actor actor) {
        ReportWindow window = change.grant(id, expectedVersion, whom, reason, until, actor);
        return window.isClosed() ? settle.settle(window) : window;
    }
}
