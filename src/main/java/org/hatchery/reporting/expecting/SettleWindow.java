package org.hatchery.reporting.expecting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.carrier.register.CarrierOnDay;
import org.hatchery.reporting.form.FormDirectory;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.reporting.report.ExpectationLedger;
import org.hatchery.reporting.report.Report;
import org.hatchery.reporting.report.ReportId;
import org.hatchery.reporting.window.ChangeWindow;
import org.hatchery.reporting.window.LockException;
import org.hatchery.reporting.window.ReportWindow;
import org.springframework.stereotype.Component;

/**
 * Has a report there for everybody whom the register expects, and none for whom it does not, unless they have begun.
 *
 * <p>Doing it twice, or in two nodes at once, comes out the same.
 */
@Component
public class SettleWindow {
    private static final int AT_ONCE = 2_000;

    private final CarrierDirectory carriers;
    private final ExpectationLedger expectations;
    private final ChangeWindow change;
    private final RegionsBelow regions;
    private final FormDirectory forms;
    private final UnitRespondents units;
    private final Clock clock;

    SettleWindow(
            CarrierDirectory carriers,
            ExpectationLedger expectations,
            ChangeWindow change,
            RegionsBelow regions,
            FormDirectory forms,
            UnitRespondents units,
            Clock clock) {
        this.carriers = carriers;
        this.expectations = expectations;
        this.change = change;
        this.regions = regions;
        this.forms = forms;
        this.units = units;
        this.clock = clock;
    }

    /** Writes down who is expected, and notes in the window that it was done. */
    public ReportWindow settle(ReportWindow window) {
        if (window.isClosed()) {
            lock(window);
        } else {
            follow(window);
        }
        return window.isUnsettled() ? change.settled(window) : window;
    }

    private void lock(ReportWindow window) {
        Map<ReportId, LocalDate> leave = window.getExceptions().stream()
                .collect(Collectors.toMap(
                        one -> ReportId.of(window.getId(), one.respondent()),
                        LockException::until,
                        (one, other) -> one.isAfter(other) ? one : other));
        expectations.lock(window.getId(), Objects.requireNonNull(window.getClosedOn()), leave);
    }

    /** Makes the reports that are there those that the register expects; how many had to be added or taken away. */
    public int follow(ReportWindow window) {
        ReportForm form = forms.get(window.getForm(), window.getFormVersion());
        return form.asks().isUnit() ? followUnits(form, window) : followCarriers(window);
    }

    private int followUnits(ReportForm form, ReportWindow window) {
        List<Report> reports = units.of(form, window).stream()
                .map(unit -> Report.expected(window, unit, clock.instant()))
                .toList();
        Set<ReportId> expected = reports.stream().map(Report::getId).collect(Collectors.toSet());
        return expectations.expect(reports) + expectations.expectOnly(window.getId(), expected);
    }

    private int followCarriers(ReportWindow window) {
        Set<ReportId> expected = new HashSet<>();
        int changed = 0;
        String after = "";
        List<CarrierOnDay> some;
        do {
            some = carriers.onDay(window.getRegion(), window.getPeriodEnd(), after, AT_ONCE);
            List<Report> reports = some.stream()
                    .filter(carrier -> isAsked(window, carrier))
                    .map(carrier ->
                            Report.expected(window, regions.respondent(carrier, window.getRegion()), clock.instant()))
                    .toList();
            reports.forEach(report -> expected.add(report.getId()));
            changed += expectations.expect(reports);
            after = some.isEmpty() ? after : some.get(some.size() - 1).id().value();
        } while (some.size() == AT_ONCE);
        return changed + expectations.expectOnly(window.getId(), expected);
    }

    private static boolean isAsked(ReportWindow window, CarrierOnDay carrier) {
        return window.getRegion().contains(carrier.region())
                && window.getRespondents().include(carrier.kind(), Optional.ofNullable(carrier.level()));
    }
}
