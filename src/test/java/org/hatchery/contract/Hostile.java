package org.hatchery.contract;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLNamedType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.contract.RawJson.Digits;
import org.hatchery.shared.graphql.GlobalId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values of every kind as clumsy, unlucky or ill-meaning people send them, and one that does no harm.
 *
 * <p>They stand in {@code hostile-values.json}, by scalar; whoever thinks of another adds it there.
 */
final class Hostile {
    private static final JsonNode VALUES = read();
    private static final int LONG = 10_000;

    /** Ids that are well formed as far as a form can tell, and mean nothing. */
    static final List<Object> STRANGE_IDS = Stream.concat(
                    list("ID", "odd").stream(),
                    Stream.of(
                            GlobalId.of("Carrier", "\u0000"),
                            GlobalId.of("Carrier", "x".repeat(120)),
                            GlobalId.of("Carrier", "$gt"),
                            GlobalId.of("Carrier", "a\u202eb")))
            .toList();

    private Hostile() {}

    private static JsonNode read() {
        try (InputStream file = Hostile.class.getResourceAsStream("/hostile-values.json")) {
            return new JsonMapper().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Object> list(String scalar, String which) {
        List<Object> values = new ArrayList<>();
        VALUES.path(scalar).path(which).forEach(value -> values.add(value(value)));
        return values;
    }

    /** Digits stand as they are; what is long is said short. */
    private static Object value(JsonNode value) {
        if (value.isArray()) {
            List<Object> members = new ArrayList<>();
            value.forEach(member -> members.add(value(member)));
            return members;
        }
        if (value.has("digits")) {
            return new Digits(value.path("digits").asString());
        }
        if (value.has("repeatDigits")) {
            return new Digits(value.path("repeatDigits")
                    .asString()
                    .repeat(value.path("times").asInt()));
        }
        if (value.has("repeat")) {
            return value.path("repeat").asString().repeat(value.path("times").asInt());
        }
        return value.isString() ? value.asString() : new Digits(value.toString());
    }

    /** Gives every place its share of the values: all to the first of a kind, some to each of the others, in turn. */
    static final class Portions {
        private static final int FULL = 2;
        private static final int SOME = 3;

        private final Map<String, Integer> places = new HashMap<>();

        List<Object> of(GraphQLNamedType type, GraphQLInputValueDefinition place) {
            List<Object> all = values(type, place);
            int before = places.merge(kind(type, place), 1, Integer::sum) - 1;
            if (before < FULL) {
                return all;
            }
            List<Object> others = all.stream().filter(value -> !isLong(value)).toList();
            return IntStream.range(0, Math.min(SOME, others.size()))
                    .mapToObj(turn -> others.get((before * SOME + turn) % others.size()))
                    .toList();
        }

        private static boolean isLong(Object value) {
            return value instanceof String text && text.length() > LONG;
        }

        private static String kind(GraphQLNamedType type, GraphQLInputValueDefinition place) {
            String name = type instanceof GraphQLEnumType ? "enum" : type.getName();
            return name
                    + Stream.of("text", "range", "day")
                            .map(place::getAppliedDirective)
                            .filter(Objects::nonNull)
                            .map(Hostile::bounds)
                            .toList();
        }
    }

    private static String bounds(GraphQLAppliedDirective directive) {
        return directive.getName()
                + directive.getArguments().stream()
                        .map(argument -> argument.getName() + "=" + argument.<Object>getValue())
                        .toList();
    }

    /** Values that have to be refused wherever this type is expected. */
    static List<Object> values(GraphQLNamedType type, GraphQLInputValueDefinition place) {
        return Stream.concat(notKnown(place).stream(), list(scalar(type, place), "refused").stream())
                .toList();
    }

    /** What is well formed and nevertheless not what the place wants. */
    private static List<Object> notKnown(GraphQLInputValueDefinition place) {
        if (place.hasAppliedDirective("idOf")) {
            return List.of(GlobalId.of("Nothing", "x"), "x");
        }
        var known = place.getAppliedDirective("known");
        if (known == null) {
            return List.of();
        }
        return switch (String.valueOf(known.getArgument("as").<Object>getValue())) {
            case "PLACE" -> List.of("999999", "330103", "210000");
            case "DIVISION" -> List.of("999999", "330103");
            default -> List.of("999999");
        };
    }

    /** Values that may be taken or refused, and break nothing. */
    static List<Object> odd(GraphQLNamedType type, GraphQLInputValueDefinition place) {
        return list(scalar(type, place), "odd");
    }

    private static String scalar(GraphQLNamedType type, GraphQLInputValueDefinition place) {
        String scalar =
                switch (type instanceof GraphQLEnumType ? "enum" : type.getName()) {
                    case "String" -> isSearch(place) ? "SEARCH" : "String";
                    case "ID" -> place.hasAppliedDirective("text") ? "String" : "ID";
                    case "Yuan", "SignedYuan", "Area", "Decimal" -> "Amount";
                    case "enum" -> "enum";
                    default -> type.getName();
                };
        if (!VALUES.has(scalar)) {
            throw new IllegalArgumentException("Please say in hostile-values.json what is hostile to " + scalar + ".");
        }
        return scalar;
    }

    /** A value that is well formed and names nothing that exists. */
    static Object harmless(GraphQLNamedType type, GraphQLInputValueDefinition place) {
        if (type instanceof GraphQLEnumType choice) {
            return choice.getValues().get(0).getName();
        }
        return switch (type.getName()) {
            case "String" -> text(place);
            case "ID" ->
                place.hasAppliedDirective("text") ? UUID.randomUUID().toString() : GlobalId.of(named(place), "nobody");
            case "Int" -> new Digits(least(place, "1"));
            case "Float" -> new Digits(least(place, "0.5"));
            case "Boolean" -> new Digits("false");
            case "Yuan", "SignedYuan", "Area", "Decimal" -> "10.00";
            case "Date" -> "2026-01-05";
            case "DateTime" -> "2026-01-05T08:00:00Z";
            case "Period" -> "2026";
            case "RegionCode" -> "210112";
            case "CreditCode" -> "91350100M000100Y43";
            default ->
                throw new IllegalArgumentException("Please say here what is harmless to " + type.getName() + ".");
        };
    }

    private static String named(GraphQLInputValueDefinition place) {
        var id = place.getAppliedDirective("idOf");
        List<?> types =
                id == null ? List.of("Carrier") : id.getArgument("types").getValue();
        return String.valueOf(types.get(0));
    }

    private static boolean isSearch(GraphQLInputValueDefinition place) {
        return form(place).equals("SEARCH");
    }

    private static String text(GraphQLInputValueDefinition place) {
        return switch (form(place)) {
            case "PHONE" -> "024-23876543";
            case "EMAIL" -> "wang@example.cn";
            case "TIME" -> "08:30";
            case "KEY" -> UUID.randomUUID().toString();
            case "CODE" -> "A-101";
            default -> "试验文字";
        };
    }

    private static String form(GraphQLInputValueDefinition place) {
        var text = place.getAppliedDirective("text");
        if (text == null || text.getArgument("form") == null) {
            return "LINE";
        }
        Object form = text.getArgument("form").getValue();
        return form == null ? "LINE" : form.toString();
    }

    private static String least(GraphQLInputValueDefinition place, String otherwise) {
        var range = place.getAppliedDirective("range");
        Object least = range == null || range.getArgument("min") == null
                ? null
                : range.getArgument("min").getValue();
        return least instanceof Number number && number.doubleValue() > 0
                ? String.valueOf(number.longValue())
                : otherwise;
    }
}
