package org.hatchery.local;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sensible values for inputs, by type and name, out of what somebody has come across.
 *
 * @param target object that is meant wherever an id of its type is asked for
 * @param full whether what may be left out is said as well
 * @param turn picks another choice each time
 */
record Guess(Findings findings, @Nullable String target, LocalDate today, boolean full, int turn) {
    private static final int LONGEST = 4;

    Object value(String name, GraphQLType type) {
        if (type instanceof GraphQLNonNull required) {
            return value(name, required.getWrappedType());
        }
        if (type instanceof GraphQLList list) {
            return List.of(value(name, list.getWrappedType()));
        }
        if (type instanceof GraphQLEnumType choice) {
            List<String> steps = name.equals("step") ? findings.steps(target) : List.of();
            if (!steps.isEmpty() && choice.getValue(steps.get(0)) != null) {
                return steps.get(turn % steps.size());
            }
            return choice.getValues().get(turn % choice.getValues().size()).getName();
        }
        return type instanceof GraphQLInputObjectType input
                ? object(name, input)
                : scalar(name, ((GraphQLScalarType) type).getName());
    }

    private Map<String, Object> object(String called, GraphQLInputObjectType input) {
        List<String> steps = findings.steps(target);
        if (input.isOneOf() && called.equals("step") && !steps.isEmpty()) {
            return step(steps.get(turn % steps.size()), input);
        }
        Map<String, Object> members = new LinkedHashMap<>();
        List<GraphQLInputObjectField> fields = input.getFields();
        if (input.isOneOf()) {
            fields = List.of(fields.get(turn % fields.size()));
        }
        fields.stream()
                .filter(field -> full || input.isOneOf() || isSaid(field))
                .forEach(field -> members.put(field.getName(), value(meant(field.getName(), called), field.getType())));
        return members;
    }

    /** Figures that are there are corrected, and not entered once more. */
    private boolean isSaid(GraphQLInputObjectField field) {
        boolean corrects = target != null && Findings.type(target).equals("YearFigures");
        return field.getType() instanceof GraphQLNonNull
                || corrects && field.getName().equals("expectedVersion");
    }

    /** One that the target offers, with its facts if it needs any. */
    private Map<String, Object> step(String offered, GraphQLInputObjectType input) {
        GraphQLInputObjectField facts = input.getField(offered.toLowerCase(Locale.ROOT));
        return facts == null
                ? Map.of("plain", offered)
                : Map.of(facts.getName(), value(facts.getName(), facts.getType()));
    }

    /** What is just called an id is one of what it stands in. */
    static String meant(String name, String within) {
        return name.equals("id") || name.equals("ids") ? within : name;
    }

    private Object scalar(String name, String type) {
        return switch (type) {
            case "ID" -> id(name);
            case "Int" -> number(name);
            case "Float" -> 1.5;
            case "Boolean" -> turn % 2 == 0;
            case "Date" -> day(name).toString();
            case "DateTime" -> day(name).plusDays(1) + (isEnd(name) ? "T11:00:00+08:00" : "T10:00:00+08:00");
            case "RegionCode" ->
                findings.text("code", null)
                        .filter(code -> code.matches("\\d{6}"))
                        .orElse("210112");
            case "CreditCode" -> findings.text("creditCode", target).orElse("91350100M000100Y43");
            case "Period" -> "2026";
            case "String" -> text(name);
            default -> "10.00";
        };
    }

    private String id(String name) {
        if (name.equals("idempotencyKey")) {
            return UUID.randomUUID().toString();
        }
        List<String> meant = findings.ids(name);
        boolean isTarget = target != null && (meant.contains(target) || meant.isEmpty());
        return isTarget
                ? target
                : findings.within(target, name)
                        .or(() -> meant.stream().findFirst())
                        .orElse("nobody");
    }

    private int number(String name) {
        return switch (name) {
            case "expectedVersion" -> target == null ? 0 : findings.version(target);
            case "year", "from", "to", "years" -> findings.number(target, name).orElse(today.getYear() - 1 + turn % 2);
            case "first", "last" -> LONGEST;
            default -> 1 + turn % LONGEST;
        };
    }

    private LocalDate day(String name) {
        return isEnd(name) ? today.plusDays(1) : today;
    }

    private static boolean isEnd(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("to");
    }

    private String text(String name) {
        return switch (name) {
            case "metric" -> "occupancyRate";
            case "after", "before" -> "";
            case "reason", "note", "comment", "override" -> "演示用的说明";
            default -> findings.text(name, target).orElse("演示内容");
        };
    }
}
