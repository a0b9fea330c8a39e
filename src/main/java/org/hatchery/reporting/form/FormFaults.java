package org.hatchery.reporting.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks for everything that is wrong with a form before anybody fills it in. */
final class FormFaults {
    private static final Pattern FORM_CODE = Pattern.compile("[A-Z][A-Z_]{2,39}");
    private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z]{1,39}");
    private static final int MOST_ITEMS = 200;

    private final ReportForm form;
    private final List<String> faults = new ArrayList<>();

    FormFaults(ReportForm form) {
        this.form = form;
    }

    /** What is wrong, in the order of the form; nothing when it can be used. */
    List<String> all() {
        unless(FORM_CODE.matcher(form.code()).matches(), "the code " + form.code() + " is no code of a form");
        unless(form.version() >= 1, "versions begin with 1");
        unless(form.to() == null || !form.to().isBefore(form.from()), "it ends before it begins");
        unless(
                form.asks() == RespondentKind.INSTITUTION == (form.institutionKinds() != null),
                "it names kinds of institutions where these are asked, and only there");
        unless(form.units() == null || form.respondents().isEmpty(), "it asks carriers and others at once");
        unless(form.items().findAny().isPresent(), "it has no items");
        unless(form.items().count() <= MOST_ITEMS, "it has more than " + MOST_ITEMS + " items");
        form.items().forEach(this::check);
        once("item", form.items().map(FormItem::code).toList());
        once("check", form.checks().stream().map(FormCheck::code).toList());
        form.checks().forEach(this::check);
        return faults;
    }

    private void unless(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    /** Expressions do not tell upper from lower case. */
    private void once(String what, List<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.forEach(code -> unless(seen.add(code.toLowerCase(Locale.ROOT)), what + " " + code + " is there twice"));
    }

    private void check(FormItem item) {
        unless(CODE.matcher(item.code()).matches(), "item " + item.code() + " has no code of an item");
        unless(!item.name().chinese().isBlank() && !item.name().english().isBlank(), item.code() + " has no name");
        unless(
                item.kind().isNumber() != (item.unit() == ItemUnit.NONE),
                item.code() + ": a number has a unit, anything else has none");
        unless(
                item.known() == Known.MEMORY || item.source() != null,
                item.code() + ": what was seen names where it was seen");
    }

    private void check(FormCheck check) {
        unless(CODE.matcher(check.code()).matches(), "check " + check.code() + " has no code of a check");
        try {
            Condition condition = Condition.of(check.holds());
            Map<String, Object> samples = samples();
            Set<String> unknown = new HashSet<>(condition.names());
            unknown.removeAll(samples.keySet());
            unless(
                    unknown.isEmpty(),
                    "check " + check.code() + " uses " + unknown + ", which no number or flag is called");
            if (unknown.isEmpty()) {
                condition.holds(samples);
            }
        } catch (IllegalArgumentException wrong) {
            faults.add("check " + check.code() + " " + wrong.getMessage());
        }
    }

    /** A value of each name that an expression may use. */
    private Map<String, Object> samples() {
        Map<String, Object> now = form.items()
                .filter(item -> item.kind() != ItemKind.TEXT)
                .collect(Collectors.toMap(FormItem::code, FormFaults::sample, (one, other) -> one, HashMap::new));
        Map<String, Object> all = new HashMap<>(now);
        List.<Function<String, String>>of(Checks::last, Checks::yearAgo)
                .forEach(before -> now.forEach((code, value) -> all.put(before.apply(code), value)));
        return all;
    }

    private static Object sample(FormItem item) {
        return item.kind() == ItemKind.FLAG ? Boolean.TRUE : BigDecimal.ONE;
    }
}
