package org.hatchery.reporting.row;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hatchery.figures.YearValues;
import org.hatchery.reporting.form.ItemValue;
import org.hatchery.shared.Yuan;

/** Between the figures of a year and the items of the form, which have the names of the figures; both keep money in fen. */
final class RowItems {
    private RowItems() {}

    static Map<String, ItemValue> of(YearValues values) {
        Map<String, ItemValue> items = new HashMap<>();
        put(items, "employees", values.employees());
        put(items, "freshGraduatesHired", values.freshGraduatesHired());
        put(items, "collegeStaff", values.collegeStaff());
        put(items, "rndStaff", values.rndStaff());
        put(items, "revenue", values.revenue().hundredths());
        put(items, "rndExpenditure", values.rndExpenditure().hundredths());
        put(items, "taxPaid", values.taxPaid().hundredths());
        put(items, "netProfit", values.netProfit().hundredths());
        put(items, "financingRaised", values.financingRaised().hundredths());
        put(items, "ipApplied", values.ipApplied());
        put(items, "ipGranted", values.ipGranted());
        put(items, "ipValid", values.ipValid());
        put(items, "inventionsValid", values.inventionsValid());
        put(items, "softwareCopyrights", values.softwareCopyrights());
        return items;
    }

    private static void put(Map<String, ItemValue> items, String code, long amount) {
        items.put(code, ItemValue.of(amount));
    }

    /** The figures that all these items say together. */
    static YearValues values(Map<String, ItemValue> items) {
        return new YearValues(
                count(items, "employees"),
                count(items, "freshGraduatesHired"),
                count(items, "collegeStaff"),
                count(items, "rndStaff"),
                money(items, "revenue"),
                money(items, "rndExpenditure"),
                money(items, "taxPaid"),
                money(items, "netProfit"),
                money(items, "financingRaised"),
                count(items, "ipApplied"),
                count(items, "ipGranted"),
                count(items, "ipValid"),
                count(items, "inventionsValid"),
                count(items, "softwareCopyrights"));
    }

    private static long amount(Map<String, ItemValue> items, String code) {
        return Objects.requireNonNull(Objects.requireNonNull(items.get(code)).number());
    }

    /** What is more than any firm has the figures refuse, so it only has to stay too much. */
    private static int count(Map<String, ItemValue> items, String code) {
        return (int) Math.min(Integer.MAX_VALUE, amount(items, code));
    }

    private static Yuan money(Map<String, ItemValue> items, String code) {
        return new Yuan(amount(items, code));
    }
}
