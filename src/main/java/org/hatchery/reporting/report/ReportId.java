package org.hatchery.reporting.report;

import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.reporting.window.WindowId;
import org.hatchery.shared.Identifier;

/** Names a report: one carrier in one window. */
public record ReportId(String value) implements Identifier {
    public static ReportId of(WindowId window, CarrierId carrier) {
        return new ReportId(window.value() + "." + carrier.value());
    }
}
