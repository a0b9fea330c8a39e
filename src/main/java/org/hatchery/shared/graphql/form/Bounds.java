package org.hatchery.shared.graphql.form;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirectiveContainer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.shared.TextForm;
import org.hatchery.shared.Wording;
import org.jspecify.annotations.Nullable;

/** What the schema declares about the values of one place; where it is silent, the usual bounds of the kind hold. */
final class Bounds {
    private static final int USUAL_LIST = 100;
    private static final LocalDate REPUBLIC = LocalDate.of(1949, 10, 1);
    private static final int USUAL_YEARS = 50;

    private final GraphQLDirectiveContainer place;

    Bounds(GraphQLDirectiveContainer place) {
        this.place = place;
    }

    /** Whether the schema says how text is written here. */
    boolean areOfText() {
        return place.hasAppliedDirective("text");
    }

    /** Types that an id may name here; empty where the schema does not say. */
    List<String> namedTypes() {
        GraphQLAppliedDirective named = place.getAppliedDirective("idOf");
        Object types = named == null ? null : given(named, "types");
        return types instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Where a value is looked up as well. */
    Optional<String> register() {
        return Optional.ofNullable(place.getAppliedDirective("known")).map(known -> String.valueOf(given(known, "as")));
    }

    Wording wording() {
        GraphQLAppliedDirective text = place.getAppliedDirective("text");
        if (text == null) {
            return Wording.USUAL;
        }
        TextForm form = TextForm.named(String.valueOf(given(text, "form")));
        return new Wording(whole(text, "min", 1), whole(text, "max", 200), form == null ? TextForm.LINE : form);
    }

    Range range(long usualLeast, long usualMost) {
        BigDecimal above = number("above");
        BigDecimal least = above == null ? number("min") : above;
        BigDecimal most = number("max");
        return new Range(
                least == null ? BigDecimal.valueOf(usualLeast) : least,
                above != null,
                most == null ? BigDecimal.valueOf(usualMost) : most);
    }

    int fewest() {
        return whole(place.getAppliedDirective("size"), "min", 0);
    }

    int many() {
        return whole(place.getAppliedDirective("size"), "max", USUAL_LIST);
    }

    LocalDate firstDay() {
        GraphQLAppliedDirective day = place.getAppliedDirective("day");
        Object first = day == null ? null : given(day, "notBefore");
        return first == null ? REPUBLIC : LocalDate.parse(first.toString());
    }

    LocalDate lastDay(LocalDate today) {
        GraphQLAppliedDirective day = place.getAppliedDirective("day");
        return today.plusYears(whole(day, "yearsAhead", USUAL_YEARS)).plusDays(whole(day, "daysAhead", 0));
    }

    private @Nullable BigDecimal number(String name) {
        GraphQLAppliedDirective range = place.getAppliedDirective("range");
        Object value = range == null ? null : given(range, name);
        return value == null ? null : new BigDecimal(value.toString());
    }

    private static int whole(@Nullable GraphQLAppliedDirective directive, String name, int usual) {
        Object value = directive == null ? null : given(directive, name);
        return value instanceof Integer number ? number : usual;
    }

    private static @Nullable Object given(GraphQLAppliedDirective directive, String name) {
        var argument = directive.getArgument(name);
        return argument == null ? null : argument.getValue();
    }
}
