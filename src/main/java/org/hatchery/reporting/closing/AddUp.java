package org.hatchery.reporting.closing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hatchery.reporting.form.FormDirectory;
import org.hatchery.reporting.form.FormItem;
import org.hatchery.reporting.form.ItemKind;
import org.hatchery.reporting.form.ItemUnit;
import org.hatchery.reporting.form.ItemValue;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.reporting.report.Report;
import org.hatchery.reporting.report.ReportContent;
import org.hatchery.reporting.report.ReportDirectory;
import org.hatchery.reporting.window.Hop;
import org.springframework.stereotype.Component;

/** Adds up what reports say, as it was frozen. */
@Component
class AddUp {
    private final ReportDirectory reports;
    private final FormDirectory forms;

    AddUp(ReportDirectory reports, FormDirectory forms) {
        this.reports = reports;
        this.forms = forms;
    }

    /** Items that can be added up: numbers other than shares, and how many say yes. */
    static Stream<FormItem> items(ReportForm form) {
        return form.items()
                .filter(item -> item.unit() != ItemUnit.PERCENT)
                .filter(item -> item.kind().isNumber() || isYesOrNo(item));
    }

    static boolean isYesOrNo(FormItem item) {
        return item.kind() == ItemKind.FLAG;
    }

    /** By the levels that have accepted them. */
    Map<Hop, LevelSum> of(List<Report> accepted) {
        List<String> hashes =
                accepted.stream().flatMap(report -> report.submitted().stream()).toList();
        Map<String, ReportContent> contents = hashes.isEmpty() ? Map.of() : reports.contents(hashes);
        Map<Hop, List<LevelSum>> levels = new EnumMap<>(Hop.class);
        for (Report report : accepted) {
            ReportContent content =
                    Objects.requireNonNull(contents.get(report.submitted().orElseThrow()));
            LevelSum said = of(forms.get(report.getForm(), report.getFormVersion()), content);
            report.getAcceptedBy()
                    .forEach(hop -> levels.computeIfAbsent(hop, none -> new ArrayList<>())
                            .add(said));
        }
        Map<Hop, LevelSum> sums = new EnumMap<>(Hop.class);
        levels.forEach((hop, all) -> sums.put(hop, all.stream().reduce(LevelSum.NONE, LevelSum::and)));
        return sums;
    }

    static LevelSum of(ReportForm form, ReportContent content) {
        Map<String, ItemValue> values = content.values();
        Map<String, Long> amounts = new HashMap<>();
        items(form).forEach(item -> {
            ItemValue value = values.get(item.code());
            if (value != null) {
                amounts.put(item.code(), amount(value));
            }
        });
        return new LevelSum(1, amounts);
    }

    private static long amount(ItemValue value) {
        Long number = value.number();
        return number == null ? (Boolean.TRUE.equals(value.flag()) ? 1 : 0) : number;
    }
}
