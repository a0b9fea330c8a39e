package org.hatchery.reporting.graphql;

import java.util.List;

/** Report with everything beside it, as shown. */
record ReportDraftView(
        ReportView report,
        ReportFormView form,
        List<ReportDraftItemView> items,
        List<ReportFindingView> findings,
        boolean sound,
        List<ReportDifferenceView> differences) {
    /** Of the report, which is what was changed. */
    public String id() {
        return report.id();
    }
}
