package org.hatchery.contract;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLInputValueDefinition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hatchery.contract.Probe.Leaf;
import org.hatchery.contract.RawJson.Digits;
import org.jspecify.annotations.Nullable;

/** Values on the edges of what the schema declares for a place: the last ones that are taken, the first that are not. */
record Edges(List<Object> within, List<Object> beyond) {
    private static final Set<String> AMOUNTS = Set.of("Yuan", "SignedYuan", "Area", "Decimal");
    private static final Set<String> NUMBERS = Set.of("Int", "Float");
    private static final BigDecimal LEAST_STEP = new BigDecimal("0.01");

    /** Midnight may pass while the test runs. */
    private static final int DAYS = 2;

    static Edges of(Leaf leaf) {
        var edges = new Edges(new ArrayList<>(), new ArrayList<>());
        String type = leaf.type().getName();
        if (leaf.place().hasAppliedDirective("text")) {
            edges.addTexts(leaf.place());
        } else if (NUMBERS.contains(type) || AMOUNTS.contains(type)) {
            edges.addNumbers(leaf.place(), type);
        } else if (type.equals("Date")) {
            edges.addDays(leaf.place());
        }
        return edges;
    }

    private void addTexts(GraphQLInputValueDefinition place) {
        // a code that has to be on a register is not made up
        if (place.hasAppliedDirective("known")) {
            return;
        }
        GraphQLAppliedDirective text = place.getAppliedDirective("text");
        Object form = given(text, "form");
        if (Set.of("PHONE", "EMAIL", "TIME").contains(String.valueOf(form))) {
            return;
        }
        int max = whole(text, "max", 200);
        int min = whole(text, "min", 1);
        // a rare character is one, whatever it takes to write it down
        String letter = "KEY".equals(form) ? "k" : "𬭎";
        within.add(letter.repeat(max));
        beyond.add(letter.repeat(max + 1));
        if (min > 1) {
            within.add(letter.repeat(min));
            beyond.add(letter.repeat(min - 1));
        }
    }

    private void addNumbers(GraphQLInputValueDefinition place, String type) {
        GraphQLAppliedDirective range = place.getAppliedDirective("range");
        BigDecimal step = type.equals("Int") ? BigDecimal.ONE : LEAST_STEP;
        BigDecimal max = number(range, "max");
        if (max != null) {
            within.add(written(max, type));
            beyond.add(written(max.add(step), type));
        }
        BigDecimal above = number(range, "above");
        if (above != null) {
            within.add(written(above.add(step), type));
            beyond.add(written(above, type));
        }
        BigDecimal min = number(range, "min");
        if (min != null) {
            within.add(written(min, type));
            beyond.add(written(min.subtract(step), type));
        }
    }

    private void addDays(GraphQLInputValueDefinition place) {
        GraphQLAppliedDirective day = place.getAppliedDirective("day");
        Object notBefore = given(day, "notBefore");
        LocalDate first = LocalDate.parse(notBefore == null ? "1949-10-01" : notBefore.toString());
        LocalDate last = LocalDate.now(ZoneId.of("Asia/Shanghai"))
                .plusYears(whole(day, "yearsAhead", 50))
                .plusDays(whole(day, "daysAhead", 0));
        within.add(first.toString());
        within.add(last.minusDays(DAYS).toString());
        beyond.add(first.minusDays(1).toString());
        beyond.add(last.plusDays(DAYS).toString());
    }

    private static Object written(BigDecimal number, String type) {
        String digits = number.toPlainString();
        return AMOUNTS.contains(type) ? digits : new Digits(digits);
    }

    private static @Nullable BigDecimal number(@Nullable GraphQLAppliedDirective range, String name) {
        Object value = given(range, name);
        return value == null ? null : new BigDecimal(value.toString());
    }

    private static int whole(@Nullable GraphQLAppliedDirective directive, String name, int usual) {
        return given(directive, name) instanceof Integer number ? number : usual;
    }

    private static @Nullable Object given(@Nullable GraphQLAppliedDirective directive, String name) {
        var argument = directive == null ? null : directive.getArgument(name);
        return argument == null ? null : argument.getValue();
    }

    /** Entries of a list at that place, one too many; empty where nothing is declared. */
    static List<Object> tooMany(Leaf leaf) {
        GraphQLAppliedDirective size = leaf.place().getAppliedDirective("size");
        return size == null
                ? List.of()
                : Collections.nCopies(whole(size, "max", 100) + 1, Hostile.harmless(leaf.type(), leaf.place()));
    }
}
