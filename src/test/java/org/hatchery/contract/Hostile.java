package org.hatchery.contract;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLNamedType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.contract.RawJson.Digits;
import org.hatchery.shared.graphql.GlobalId;

/** Values of every kind as clumsy, unlucky or ill-meaning people send them, and one that does no harm. */
final class Hostile {
    private static final String BOOK = "x".repeat(60_000);
    private static final String NINES = "9".repeat(400);

    private static final List<Object> TEXTS = List.of(
            "沈阳\u0000公司",
            "沈阳\u202e司公",
            "\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b",
            "沈阳\ud83d公司实业",
            "沈阳\ufffe公司实业",
            "沈阳\u001b[31m公司",
            BOOK,
            new Digits("true"),
            List.of(List.of("x")));
    private static final List<Object> WHOLES = List.of(
            new Digits("2147483648"),
            new Digits("-2147483649"),
            new Digits("1e400"),
            new Digits(NINES),
            new Digits("1.5"),
            "5",
            new Digits("false"));
    private static final List<Object> DECIMALS = List.of(
            new Digits("1e308"),
            new Digits("-1e308"),
            new Digits("1e400"),
            "NaN",
            new Digits(NINES),
            "१",
            List.of(1.5, 2));
    private static final List<Object> AMOUNTS = List.of(
            "1e30000000",
            "92233720368547758.07",
            "-92233720368547758.08",
            "1E-2",
            "٣",
            "५",
            "+5",
            "5.",
            ".5",
            "1,000",
            "NaN",
            "0x10",
            NINES,
            new Digits("1e300"),
            new Digits(NINES),
            "",
            new Digits("true"),
            "1\u202e2");
    private static final List<Object> DAYS = List.of(
            "+999999999-12-31",
            "-999999999-01-01",
            "0001-01-01",
            "1899-12-31",
            "9999-12-31",
            "2026-02-30",
            "٢٠٢٦-٠١-٠١",
            "20260101",
            "",
            new Digits("20260101"),
            BOOK);
    private static final List<Object> MOMENTS = List.of(
            "+999999999-12-31T23:00:00+08:00",
            "-999999999-01-01T00:00:00Z",
            "0001-01-01T00:00:00Z",
            "1899-12-31T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "2026-02-30T00:00:00Z",
            "2026-01-01T00:00:00+99:00",
            "2026-01-01",
            "",
            new Digits("1767225600"),
            BOOK);
    private static final List<Object> PERIODS =
            List.of("1899", "1900", "2999", "2026-13", "2026-Q9", "+2026", "٢٠٢٦", "", new Digits("999999999"), BOOK);
    private static final List<Object> REGIONS =
            List.of("21", "abcdef", "21010٠", "2101001", "", "210\u0000100", BOOK, new Digits("true"));
    private static final List<Object> CREDIT_CODES = List.of(
            "91350100M000100Y44",
            "91530102MA6K5T3X2B",
            "1".repeat(18),
            "9135O100M000100Y43",
            "91350100M000100Y4\u0000",
            "",
            BOOK,
            new Digits(NINES));
    private static final List<Object> TRUTHS = List.of("true", new Digits("1"), List.of(List.of(true)));
    private static final List<Object> CHOICES = List.of("NO_SUCH_THING", "", new Digits("1"), BOOK, "\u0000");
    private static final List<Object> IDS =
            List.of("x".repeat(301), BOOK, List.of(List.of("x")), new Digits("1.5"), new Digits("true"));

    /** Ids that are well formed as far as a form can tell, and mean nothing. */
    static final List<Object> STRANGE_IDS = List.of(
            "",
            "\u0000",
            "🚀",
            "\ud83d",
            GlobalId.of("Carrier", "\u0000"),
            GlobalId.of("Carrier", "x".repeat(120)),
            GlobalId.of("Carrier", "$gt"),
            GlobalId.of("Carrier", "a\u202eb"),
            "Q2Fycmllcjp2MTo",
            "////");

    private Hostile() {}

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
            List<Object> others = all.stream().filter(value -> value != BOOK).toList();
            return IntStream.range(0, Math.min(SOME, others.size()))
                    .mapToObj(turn -> others.get((before * SOME + turn) % others.size()))
                    .toList();
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
        if (type instanceof GraphQLEnumType) {
            return CHOICES;
        }
        return switch (type.getName()) {
            case "String" -> isSearch(place) ? List.of(BOOK, new Digits("true")) : TEXTS;
            case "ID" -> place.hasAppliedDirective("text") ? TEXTS : IDS;
            case "Int" -> WHOLES;
            case "Float" -> DECIMALS;
            case "Boolean" -> TRUTHS;
            case "Yuan", "SignedYuan", "Area", "Decimal" -> AMOUNTS;
            case "Date" -> DAYS;
            case "DateTime" -> MOMENTS;
            case "Period" -> PERIODS;
            case "RegionCode" -> REGIONS;
            case "CreditCode" -> CREDIT_CODES;
            default -> throw new IllegalArgumentException("Please say here what is hostile to " + type.getName() + ".");
        };
    }

    /** A value that is well formed and names nothing that exists. */
    static Object harmless(GraphQLNamedType type, GraphQLInputValueDefinition place) {
        if (type instanceof GraphQLEnumType choice) {
            return choice.getValues().get(0).getName();
        }
        return switch (type.getName()) {
            case "String" -> text(place);
            case "ID" ->
                place.hasAppliedDirective("text") ? UUID.randomUUID().toString() : GlobalId.of("Carrier", "nobody");
            case "Int" -> new Digits(least(place, "1"));
            case "Float" -> new Digits(least(place, "0.5"));
            case "Boolean" -> new Digits("false");
            case "Yuan", "SignedYuan", "Area", "Decimal" -> "10.00";
            case "Date" -> "2026-01-05";
            case "DateTime" -> "2026-01-05T08:00:00Z";
            case "Period" -> "2026";
            case "RegionCode" -> "210100";
            case "CreditCode" -> "91350100M000100Y43";
            default ->
                throw new IllegalArgumentException("Please say here what is harmless to " + type.getName() + ".");
        };
    }

    private static boolean isSearch(GraphQLInputValueDefinition place) {
        return form(place).equals("SEARCH");
    }

    private static String text(GraphQLInputValueDefinition place) {
        return switch (form(place)) {
            case "PHONE" -> "024-23876543";
            case "EMAIL" -> "wang@example.cn";
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
