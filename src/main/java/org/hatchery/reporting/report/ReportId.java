package org.hatchery.reporting.report;

import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.reporting.window.WindowId;
import org.hatchery.shared.Identifier;

/** Names a report: one respondent in one window. */
public record ReportId(String value) implements Identifier {
    public static ReportId of(WindowId window, CarrierId carrier) {
        return of(window, carrier.value());
    }

    /** Of whoever has this key among the respondents of the window. */
    public static ReportId of(WindowId window, String respondent) {
        return new ReportId(window.value() + "." + respondent);
    }
}
