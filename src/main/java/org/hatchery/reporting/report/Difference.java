package org.hatchery.reporting.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hatchery.reporting.form.ItemValue;
import org.hatchery.reporting.form.ReportForm;
import org.jspecify.annotations.Nullable;

/**
 * An item that says something else than before (变动).
 *
 * @param before null where it said nothing
 * @param now null where it says nothing any more
 */
public record Difference(
        String item, @Nullable ItemValue before, @Nullable ItemValue now) {

    /** Every item that differs, in the order of the form. */
    static List<Difference> between(ReportForm form, Map<String, ItemValue> before, Map<String, ItemValue> now) {
        Set<String> codes = new TreeSet<>(before.keySet());
        codes.addAll(now.keySet());
        List<String> order = form.items().map(item -> item.code()).toList();
        return codes.stream()
                .filter(code -> !Objects.equals(before.get(code), now.get(code)))
                .sorted(Comparator.comparingInt(order::indexOf))
                .map(code -> new Difference(code, before.get(code), now.get(code)))
                .toList();
    }
}
