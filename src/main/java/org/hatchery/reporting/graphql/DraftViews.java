package org.hatchery.reporting.graphql;

import org.hatchery.pipeline.graphql.MetricViews;
import org.hatchery.pipeline.graphql.RecordListView;
import org.hatchery.reporting.derivation.Derived;
import org.hatchery.reporting.form.FormItem;
import org.hatchery.reporting.form.ItemValue;
import org.hatchery.reporting.report.DraftItem;
import org.hatchery.reporting.report.ReportDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a report with everything beside it. */
@Component
class DraftViews {
    private final ReportMapper reports;
    private final FormMapper forms;
    private final MetricViews metrics;

    DraftViews(ReportMapper reports, FormMapper forms, MetricViews metrics) {
        this.reports = reports;
        this.forms = forms;
        this.metrics = metrics;
    }

    ReportDraftView of(ReportDraft draft) {
        return new ReportDraftView(
                reports.toView(draft.report()),
                forms.toView(draft.form()),
                draft.items().stream().map(this::of).toList(),
                draft.findings().stream()
                        .map(finding -> new ReportFindingView(
                                finding.check(),
                                finding.severity(),
                                finding.message(),
                                finding.items(),
                                draft.report().getComments().get(finding.check())))
                        .toList(),
                draft.isSound(),
                draft.differences().stream()
                        .map(one -> {
                            FormItem item = draft.form().item(one.item()).orElseThrow();
                            return new ReportDifferenceView(
                                    one.item(), value(one.before(), item), value(one.now(), item));
                        })
                        .toList());
    }

    private ReportDraftItemView of(DraftItem one) {
        FormItem item = one.item();
        var entry = one.entry();
        return new ReportDraftItemView(
                forms.toView(item),
                value(one.value(), item),
                value(one.derived(), item),
                records(one.behind()),
                entry == null ? null : value(entry.value(), item),
                one.reason(),
                entry == null ? null : entry.by(),
                entry == null ? null : entry.at(),
                value(one.last(), item),
                value(one.yearAgo(), item));
    }

    @Nullable private RecordListView records(@Nullable Derived derived) {
        return derived == null || derived.metric() == null || derived.reading() == null
                ? null
                : metrics.behind(derived.metric(), derived.reading());
    }

    @Nullable private static ReportValueView value(@Nullable ItemValue value, FormItem item) {
        return value == null ? null : ReportValueView.of(value, item);
    }
}
