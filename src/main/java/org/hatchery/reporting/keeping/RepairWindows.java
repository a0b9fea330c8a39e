package org.hatchery.reporting.keeping;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.hatchery.reporting.closing.SumLedger;
import org.hatchery.reporting.expecting.SettleWindow;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.reporting.window.WindowDirectory;
import org.hatchery.reporting.window.WindowId;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Sweep;
import org.hatchery.shared.mongo.Sweep.Work;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finishes windows whose opening or closing was cut, adds up what was accepted, and has those that are open follow the register. */
@Component
public class RepairWindows {
    private final Sweep sweep;
    private final WindowDirectory windows;
    private final SettleWindow settle;
    private final SumLedger sums;

    RepairWindows(Sweep sweep, WindowDirectory windows, SettleWindow settle, SumLedger sums) {
        this.sweep = sweep;
        this.windows = windows;
        this.settle = settle;
        this.sums = sums;
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void regularly() {
        repair();
        sums.catchUp();
    }

    /** A day late nobody minds: carriers are registered, recognised and moved seldom. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void hourly() {
        followRegister();
    }

    /** Settles what was begun. */
    public void repair() {
        sweep.each(
                new Work(
                        "repair/reportWindow",
                        ReportWindow.class,
                        where("unsettled").exists(true),
                        "unsettled"),
                this::settle);
    }

    /** Has every open window expect whom the register says. */
    public void followRegister() {
        sweep.each(
                new Work(
                        "follow/reportWindow",
                        ReportWindow.class,
                        where("closedOn").exists(false),
                        "_id"),
                this::settle);
    }

    private void settle(String id) {
        windows.find(List.of(new WindowId(id)), Scope.EVERYTHING).forEach(settle::settle);
    }
}
