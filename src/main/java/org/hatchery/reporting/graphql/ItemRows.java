package org.hatchery.reporting.graphql;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hatchery.exchange.kind.Choice;
import org.hatchery.exchange.kind.SheetRow;
import org.hatchery.exchange.kind.ValueForm;
import org.hatchery.reporting.form.FormItem;
import org.hatchery.reporting.form.FormSection;
import org.hatchery.reporting.form.ItemKind;
import org.hatchery.reporting.form.ItemUnit;
import org.hatchery.reporting.form.ItemValue;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.reporting.report.DraftItem;
import org.hatchery.reporting.report.ReportDraft;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** Items of a report as rows of a spreadsheet, and back. */
final class ItemRows {
    static final String CODE = "item";
    static final String SECTION = "section";
    static final String NAME = "name";
    static final String UNIT = "unit";
    static final String RECORDED = "recorded";
    static final String LAST = "last";
    static final String YEAR_AGO = "yearAgo";
    static final String VALUE = "value";
    static final String REASON = "reason";
    static final String SOURCE = "source";
    /** What the row is of; no column has it. */
    private static final String KIND = "kind";

    private static final Set<String> OF_THE_ITEM = Set.of(RECORDED, LAST, YEAR_AGO, VALUE);
    private static final Choice YES = new Choice("true", Words.say("exchange.yes"));
    private static final Choice NO = new Choice("false", Words.say("exchange.no"));
    private static final Map<String, Boolean> FLAGS = Map.of(
            "是", true, "有", true, "yes", true, "true", true, "√", true, "否", false, "无", false, "no", false, "false",
            false);
    private static final Pattern NUMBER =
            Pattern.compile("(-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,18})(?:\\.[0-9]{1,10})?)\\s*(\\D*)");
    private static final Map<String, Integer> THOUSANDS = Map.of("元", -3, "千元", 0, "万元", 1, "亿元", 5);

    private ItemRows() {}

    static List<Map<String, String>> of(ReportDraft draft, Locale language) {
        Map<String, FormSection> sections = new HashMap<>();
        draft.form().sections().forEach(section -> section.items().forEach(item -> sections.put(item.code(), section)));
        List<Map<String, String>> rows = new ArrayList<>();
        draft.items().forEach(item -> {
            FormSection section = sections.get(item.item().code());
            rows.add(row(item, section == null ? "" : section.name().in(language), language));
        });
        return rows;
    }

    private static Map<String, String> row(DraftItem one, String section, Locale language) {
        FormItem item = one.item();
        Map<String, String> row = new LinkedHashMap<>();
        row.put(CODE, item.code());
        row.put(KIND, kind(item));
        row.put(SECTION, section);
        row.put(NAME, item.name().in(language) + (item.required() ? " *" : ""));
        row.put(UNIT, item.unit().title().in(language));
        put(row, RECORDED, one.derived(), item);
        put(row, LAST, one.last(), item);
        put(row, YEAR_AGO, one.yearAgo(), item);
        put(row, VALUE, one.value(), item);
        if (one.reason() != null) {
            row.put(REASON, one.reason());
        }
        if (item.source() != null) {
            row.put(SOURCE, item.source());
        }
        return row;
    }

    private static void put(Map<String, String> row, String column, @Nullable ItemValue value, FormItem item) {
        if (value != null) {
            row.put(column, value.canonical(item.unit()));
        }
    }

    private static String kind(FormItem item) {
        if (!item.kind().isNumber()) {
            return item.kind().name();
        }
        return (item.unit().places() == 0 ? ValueForm.Type.WHOLE : ValueForm.Type.DECIMAL).name();
    }

    /** Whether cells of a column look as the item of their row asks. */
    static boolean isOfTheItem(String column) {
        return OF_THE_ITEM.contains(column);
    }

    /** A number, a yes or no to be chosen, or words. */
    static ValueForm form(Map<String, String> row) {
        String kind = row.getOrDefault(KIND, ItemKind.TEXT.name());
        if (kind.equals(ItemKind.FLAG.name())) {
            return new ValueForm(ValueForm.Type.CHOICE, false, false, List.of(YES, NO));
        }
        return kind.equals(ItemKind.TEXT.name())
                ? ValueForm.text()
                : new ValueForm(ValueForm.Type.valueOf(kind), false, false, List.of());
    }

    /** What a client would send for a row; of one that says what is recorded anyway nothing but the item. */
    static Map<String, Object> entry(SheetRow row, ReportForm form) {
        String code = String.valueOf(row.text(CODE));
        Optional<FormItem> item = form.item(code);
        String typed = row.text(VALUE);
        String reason = row.text(REASON);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("item", code);
        Object value = typed == null ? null : value(typed, item.orElse(null));
        String recorded = row.text(RECORDED);
        boolean asRecorded = reason == null && recorded != null && same(value, value(recorded, item.orElse(null)));
        if (value == null || asRecorded) {
            return entry;
        }
        entry.put(value instanceof Boolean ? "flag" : value instanceof BigDecimal ? "number" : "text", sent(value));
        if (reason != null) {
            entry.put("reason", reason);
        }
        return entry;
    }

    private static Object sent(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value;
    }

    private static boolean same(@Nullable Object one, Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal second
                ? number.compareTo(second) == 0
                : other.equals(one);
    }

    /** As its item asks; what does not fit stays text, so that it is said what is wrong with it. */
    private static Object value(String typed, @Nullable FormItem item) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (item == null || item.kind() == ItemKind.TEXT) {
            return typed;
        }
        if (item.kind() == ItemKind.FLAG) {
            Boolean flag = FLAGS.get(plain.toLowerCase(Locale.ROOT));
            return flag == null ? typed : flag;
        }
        BigDecimal number = number(plain, item.unit());
        return number == null ? typed : number;
    }

    /** With marks between thousands, and the unit behind where that is the unit of the form or another of money. */
    private static @Nullable BigDecimal number(String typed, ItemUnit unit) {
        Matcher parts = NUMBER.matcher(typed);
        if (!parts.matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(parts.group(1).replace(",", ""));
        String behind = parts.group(2).strip();
        if (unit.isMoney() && THOUSANDS.containsKey(behind)) {
            return number.movePointRight(THOUSANDS.get(behind));
        }
        return behind.isEmpty() || behind.equals(unit.title().chinese()) ? number : null;
    }
}
