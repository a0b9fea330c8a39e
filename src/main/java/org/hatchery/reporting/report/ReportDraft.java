package org.hatchery.reporting.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.reporting.form.Finding;
import org.hatchery.reporting.form.ItemValue;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.reporting.window.ReportWindow;

/**
 * A report with everything beside it that whoever fills in or reviews needs (填报页).
 *
 * @param findings what its checks found
 * @param differences from what was accepted, or submitted, before; none where nothing was
 * @param around what was read for it, which typing changes nothing of
 */
public record ReportDraft(
        Report report,
        ReportWindow window,
        ReportForm form,
        List<DraftItem> items,
        List<Finding> findings,
        List<Difference> differences,
        DraftReport.Around around) {

    /** Whether nothing that it says keeps it from being submitted. */
    public boolean isSound() {
        return findings.stream()
                        .allMatch(finding ->
                                !finding.isError() && report.getComments().containsKey(finding.check()))
                && items.stream().noneMatch(DraftItem::lacksReason);
    }

    /** The same after somebody typed. */
    ReportDraft with(Report typed) {
        return DraftReport.of(typed, window, form, around);
    }

    /** What is submitted of it. */
    public ReportContent content() {
        Map<String, ContentItem> said = new HashMap<>();
        items.forEach(item -> {
            if (item.derived() != null || item.value() != null) {
                said.put(item.item().code(), new ContentItem(item.derived(), item.value(), item.reason()));
            }
        });
        return ReportContent.of(report, form, said, report.getComments());
    }

    /** Where it says something else than what is recorded. */
    public List<Disagreement> disagreements() {
        return items.stream().flatMap(item -> item.disagreement().stream()).toList();
    }

    /** Value of each item that says something. */
    static Map<String, ItemValue> values(List<DraftItem> items) {
        Map<String, ItemValue> values = new HashMap<>();
        items.forEach(item -> {
            if (item.value() != null) {
                values.put(item.item().code(), item.value());
            }
        });
        return values;
    }
}
