package org.hatchery.reporting.row;

import java.util.List;
import java.util.Map;
import org.hatchery.figures.YearFigures;
import org.hatchery.firm.IncubateeId;
import org.hatchery.reporting.form.Finding;
import org.hatchery.reporting.form.FormItem;
import org.hatchery.reporting.form.ItemKind;
import org.hatchery.reporting.form.ItemValue;
import org.hatchery.reporting.form.ReportForm;
import org.jspecify.annotations.Nullable;

/**
 * Row of a firm or team in the form of a year (企业分表).
 *
 * @param figures null while nobody has filled it in
 * @param entered what they say, by item; empty while nobody has
 * @param last what was said of the year before, by item
 * @param findings what the checks of the form find
 */
public record FirmRow(
        IncubateeId incubatee,
        String incubateeName,
        int year,
        ReportForm form,
        @Nullable YearFigures figures,
        Map<String, ItemValue> entered,
        Map<String, ItemValue> last,
        List<Finding> findings) {

    /** What stands in the row: what was filled in, or else of the year before what there was at its end. */
    public @Nullable ItemValue value(FormItem item) {
        return figures != null ? entered.get(item.code()) : isPrefilled(item) ? last.get(item.code()) : null;
    }

    /** Whether that is taken over and has yet to be looked at; what came within a year is never taken over. */
    public boolean isPrefilled(FormItem item) {
        return figures == null && item.kind() == ItemKind.STOCK && last.containsKey(item.code());
    }
}
