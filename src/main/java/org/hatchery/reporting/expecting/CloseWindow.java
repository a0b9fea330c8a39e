package org.hatchery.reporting.expecting;

import org.hatchery.identity.Actor;
import org.hatchery.reporting.window.ChangeWindow;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.reporting.window.WindowId;
import org.hatchery.shared.Rejection;
import org.springframework.stereotype.Service;

/** Use case: a bureau closes its window; whoever has not submitted is locked out. */
@Service
public class CloseWindow {
    private final ChangeWindow change;
    private final SettleWindow settle;

    CloseWindow(ChangeWindow change, SettleWindow settle) {
        this.change = change;
        this.settle = settle;
    }

    /**
     * Closes.
     *
     * @throws Rejection as {@link ChangeWindow#close} says
     */
    public ReportWindow close(WindowId id, long expectedVersion, Actor actor) {
        return settle.settle(change.close(id, expectedVersion, actor));
    }
}
