package org.hatchery.reporting.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.reporting.derivation.CarrierFacts;
import org.hatchery.reporting.derivation.Derived;
import org.hatchery.reporting.derivation.UnitFacts;
import org.hatchery.reporting.form.Checks;
import org.hatchery.reporting.form.Filled;
import org.hatchery.reporting.form.FormDirectory;
import org.hatchery.reporting.form.FormItem;
import org.hatchery.reporting.form.ItemValue;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.reporting.window.WindowDirectory;
import org.hatchery.shared.Period;
import org.hatchery.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts beside a report what recorded facts say of each item, what was said before, and what its checks find.
 *
 * <p>While the carrier fills it in, facts are read anew each time; what was submitted is shown as it was frozen.
 */
@Component
public class DraftReport {
    private final ReportDirectory reports;
    private final WindowDirectory windows;
    private final FormDirectory forms;
    private final CarrierDirectory carriers;
    private final CarrierFacts facts;
    private final UnitFacts unitFacts;

    DraftReport(
            ReportDirectory reports,
            WindowDirectory windows,
            FormDirectory forms,
            CarrierDirectory carriers,
            CarrierFacts facts,
            UnitFacts unitFacts) {
        this.reports = reports;
        this.windows = windows;
        this.forms = forms;
        this.carriers = carriers;
        this.facts = facts;
        this.unitFacts = unitFacts;
    }

    /** The form in which a report is filled in. */
    public ReportForm formOf(Report report) {
        return forms.get(report.getForm(), report.getFormVersion());
    }

    /** The report in its window; whoever asks has found it in the scope. */
    public ReportDraft of(Report report) {
        ReportForm form = forms.get(report.getForm(), report.getFormVersion());
        return of(report, windows.get(report.getWindow(), Scope.EVERYTHING), form, known(report, form));
    }

    /** What is known around a report, to be read once however often the report is looked at. */
    public record Around(
            Map<Period, Map<String, Derived>> derived,
            Map<Period, ReportContent> said,
            Map<String, ReportContent> contents) {

        /** What was said of a period, and of an item on which nothing was said, what was recorded. */
        Map<String, ItemValue> values(Period period) {
            Map<String, ItemValue> values = new HashMap<>();
            derived.getOrDefault(period, Map.of()).forEach((item, one) -> values.put(item, one.value()));
            ReportContent content = said.get(period);
            if (content != null) {
                values.putAll(content.values());
            }
            return values;
        }
    }

    private Around known(Report report, ReportForm form) {
        Period now = report.getPeriod();
        // of a yearly form they are one
        Set<Period> before =
                new HashSet<>(List.of(form.rhythm().before(now), form.rhythm().yearBefore(now)));
        List<Report> earlier = reports.of(report.getRespondent(), form.code(), before);
        Map<Period, String> hashes = earlier.stream()
                .filter(Report::isFrozen)
                .flatMap(one -> one.submitted().map(hash -> Map.entry(one.getPeriod(), hash)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        Map<String, ReportContent> contents =
                contents(Stream.of(hashes.values().stream(), report.submitted().stream(), report.before().stream())
                        .flatMap(all -> all)
                        .collect(Collectors.toSet()));
        Map<Period, ReportContent> said = new HashMap<>();
        hashes.forEach((period, hash) -> said.put(period, contents.get(hash)));
        Stream<Period> periods = Stream.concat(Stream.of(now), before.stream());
        return new Around(derived(form, report, periods), said, contents);
    }

    private Map<Period, Map<String, Derived>> derived(ReportForm form, Report report, Stream<Period> periods) {
        CarrierId carrier = report.getCarrier();
        return carrier == null
                ? unitFacts.of(
                        form,
                        report.getRespondent().institution().orElse(""),
                        report.getRespondent().creditCode(),
                        periods)
                : facts.of(form, carriers.get(carrier, Scope.EVERYTHING), periods);
    }

    private Map<String, ReportContent> contents(Collection<String> hashes) {
        return hashes.isEmpty() ? Map.of() : reports.contents(hashes);
    }

    /** The same of what is known already. */
    public static ReportDraft of(Report report, ReportWindow window, ReportForm form, Around around) {
        Map<String, ItemValue> last = around.values(form.rhythm().before(report.getPeriod()));
        Map<String, ItemValue> yearAgo = around.values(form.rhythm().yearBefore(report.getPeriod()));
        Map<String, ContentItem> frozen = report.submitted()
                .filter(hash -> report.isFrozen())
                .map(around.contents()::get)
                .map(ReportContent::items)
                .orElse(null);
        Map<String, Derived> derived = around.derived().getOrDefault(report.getPeriod(), Map.of());
        List<DraftItem> items = form.items()
                .map(item -> frozen == null
                        ? draft(item, derived.get(item.code()), report, last, yearAgo)
                        : frozen(item, frozen.get(item.code()), report, last, yearAgo))
                .toList();
        Map<String, ItemValue> values = ReportDraft.values(items);
        return new ReportDraft(
                report,
                window,
                form,
                items,
                new Checks(form).of(new Filled(values, last, yearAgo)),
                Optional.ofNullable(report.before().map(around.contents()::get).orElse(null))
                        .map(before -> Difference.between(form, before.values(), values))
                        .orElse(List.of()),
                around);
    }

    private static DraftItem draft(
            FormItem item,
            @Nullable Derived derived,
            Report report,
            Map<String, ItemValue> last,
            Map<String, ItemValue> yearAgo) {
        Entry entry = report.getEntries().get(item.code());
        ItemValue facts = derived == null ? null : derived.value();
        return new DraftItem(
                item,
                facts,
                derived,
                entry,
                entry == null ? null : entry.reason(),
                entry == null ? facts : entry.value(),
                last.get(item.code()),
                yearAgo.get(item.code()));
    }

    private static DraftItem frozen(
            FormItem item,
            @Nullable ContentItem said,
            Report report,
            Map<String, ItemValue> last,
            Map<String, ItemValue> yearAgo) {
        return new DraftItem(
                item,
                said == null ? null : said.derived(),
                null,
                report.getEntries().get(item.code()),
                said == null ? null : said.reason(),
                said == null ? null : said.value(),
                last.get(item.code()),
                yearAgo.get(item.code()));
    }
}
