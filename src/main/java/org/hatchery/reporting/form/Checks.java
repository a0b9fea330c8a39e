package org.hatchery.reporting.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** Holds a form that is filled in against what its definition asks: required items, units, and its checks. */
public final class Checks {
    private static final String REQUIRED = "required:";
    private static final String UNIT = "unit:";
    /** Money typed in yuan is a thousand times what it should be; nothing real grows or shrinks by half of that. */
    private static final long UNIT_MISTAKE = 500;

    private final ReportForm form;

    public Checks(ReportForm form) {
        this.form = form;
    }

    static String last(String item) {
        return "last_" + item;
    }

    static String yearAgo(String item) {
        return "yearAgo_" + item;
    }

    /** Codes under which it can find something and somebody may comment on that. */
    public Set<String> codes() {
        return Stream.concat(
                        form.checks().stream().map(FormCheck::code),
                        form.items().filter(item -> item.unit().isMoney()).map(item -> UNIT + item.code()))
                .collect(Collectors.toSet());
    }

    /** All that does not hold, in the order of the form; a check that asks for what is missing says nothing. */
    public List<Finding> of(Filled filled) {
        List<Finding> findings = new ArrayList<>();
        form.items().forEach(item -> {
            ItemValue value = filled.now().get(item.code());
            if (value == null && item.required()) {
                findings.add(new Finding(
                        REQUIRED + item.code(),
                        Severity.ERROR,
                        Words.say("reporting.item-is-required", item.name()),
                        List.of(item.code())));
            }
            if (isUnitMistake(item, value, filled.yearAgo().get(item.code()))) {
                findings.add(new Finding(
                        UNIT + item.code(),
                        Severity.WARNING,
                        Words.say(
                                "reporting.looks-like-another-unit",
                                item.name(),
                                item.unit().title()),
                        List.of(item.code())));
            }
        });
        Map<String, Object> values = values(filled);
        form.checks().forEach(check -> findings.addAll(of(check, values)));
        return findings;
    }

    private static boolean isUnitMistake(FormItem item, @Nullable ItemValue now, @Nullable ItemValue then) {
        if (!item.unit().isMoney() || now == null || then == null || now.number() == null || then.number() == null) {
            return false;
        }
        BigDecimal one = BigDecimal.valueOf(now.number()).abs();
        BigDecimal other = BigDecimal.valueOf(then.number()).abs();
        BigDecimal times = BigDecimal.valueOf(UNIT_MISTAKE);
        return one.signum() > 0
                && other.signum() > 0
                && (one.compareTo(other.multiply(times)) >= 0 || other.compareTo(one.multiply(times)) >= 0);
    }

    private List<Finding> of(FormCheck check, Map<String, Object> values) {
        Condition condition = Condition.of(check.holds());
        boolean broken = condition.holds(values).map(holds -> !holds).orElse(false);
        return broken
                ? List.of(new Finding(check.code(), check.severity(), check.message(), items(condition.names())))
                : List.of();
    }

    private List<String> items(Set<String> names) {
        return form.items()
                .map(FormItem::code)
                .filter(code -> Stream.of(code, last(code), yearAgo(code)).anyMatch(names::contains))
                .toList();
    }

    private Map<String, Object> values(Filled filled) {
        Map<String, Object> values = new HashMap<>();
        put(values, filled.now(), name -> name);
        put(values, filled.last(), Checks::last);
        put(values, filled.yearAgo(), Checks::yearAgo);
        return values;
    }

    private void put(Map<String, Object> values, Map<String, ItemValue> said, UnaryOperator<String> name) {
        form.items().forEach(item -> {
            ItemValue value = said.get(item.code());
            Object read = value == null ? null : value.inExpressions(item.unit());
            if (read != null) {
                values.put(name.apply(item.code()), read);
            }
        });
    }
}
