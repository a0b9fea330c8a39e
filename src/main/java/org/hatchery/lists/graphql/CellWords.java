package org.hatchery.lists.graphql;

import graphql.schema.GraphQLEnumType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hatchery.shared.Sentence;
import org.hatchery.sheet.Cell;
import org.hatchery.sheet.ColumnType;
import org.jspecify.annotations.Nullable;

/** Turns what is answered into cells, and into words where several things share one. */
final class CellWords {
    static final Sentence BETWEEN = new Sentence("、", ", ");
    private static final Sentence ITEMS = new Sentence("；", "; ");
    static final Sentence YES = new Sentence("是", "Yes");
    static final Sentence NO = new Sentence("否", "No");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Labels labels = new Labels();
    private final Reading reading;

    CellWords(Reading reading) {
        this.reading = reading;
    }

    /** How a column of single values is shown. */
    static ColumnType type(Asked asked) {
        if (asked.isList() || isYear(asked)) {
            return ColumnType.TEXT;
        }
        return switch (asked.type().getName()) {
            case "Int" -> ColumnType.WHOLE;
            case "Float", "Decimal", "Area" -> ColumnType.DECIMAL;
            case "Yuan", "SignedYuan" -> ColumnType.YUAN;
            case "Date" -> ColumnType.DATE;
            case "DateTime" -> ColumnType.MOMENT;
            default -> ColumnType.TEXT;
        };
    }

    /** A year is a name, not an amount. */
    static boolean isYear(Asked asked) {
        return asked.type().getName().equals("Int") && asked.words().chinese().matches(".*(年度|年份|基期年)");
    }

    Cell cell(Asked asked, @Nullable Object value, Locale language) {
        if (value == null || value instanceof List<?> several && several.isEmpty()) {
            return Cell.Gap.EMPTY;
        }
        return switch (type(asked)) {
            case WHOLE, DECIMAL, YUAN -> Cell.of(new BigDecimal(String.valueOf(value)));
            case DATE -> Cell.of(LocalDate.parse(String.valueOf(value)));
            case MOMENT -> new Cell.Moment(moment(value));
            default -> text(asked, value, language);
        };
    }

    private Cell text(Asked asked, Object value, Locale language) {
        String words = words(asked, value, language);
        return words.isEmpty() ? Cell.Gap.EMPTY : Cell.of(words);
    }

    private static LocalDateTime moment(Object value) {
        return OffsetDateTime.parse(String.valueOf(value))
                .atZoneSameInstant(ZONE)
                .toLocalDateTime();
    }

    /** Any value in words. */
    String words(Asked asked, @Nullable Object value, Locale language) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> several) {
            boolean plain = asked.isLeaf() || isOnlyNamed(asked);
            return several.stream()
                    .map(one -> words(asked, one, language))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining((plain ? BETWEEN : ITEMS).in(language)));
        }
        return value instanceof Map<?, ?> object ? item(asked, object, language) : plain(asked, value, language);
    }

    private boolean isOnlyNamed(Asked asked) {
        return parts(asked).stream().allMatch(Names::isName);
    }

    private String plain(Asked asked, Object value, Locale language) {
        if (asked.type() instanceof GraphQLEnumType choices) {
            return labels.of(choices, value, language);
        }
        if (value instanceof Boolean truth) {
            return (truth ? YES : NO).in(language);
        }
        return asked.type().getName().equals("DateTime")
                ? MINUTE.format(moment(value))
                : String.valueOf(value).strip();
    }

    /** What is asked of an object, as far as it is shown within a cell; of what has a name the name alone. */
    private List<Asked> parts(Asked asked) {
        List<String> chosen = reading.cell(asked.type().getName()).orElse(List.of());
        if (!chosen.isEmpty()) {
            return chosen.stream()
                    .flatMap(key ->
                            asked.below().stream().filter(part -> part.key().equals(key)))
                    .toList();
        }
        List<Asked> shown = asked.below().stream()
                .filter(part ->
                        !reading.leavesOut(part) && !Names.isOtherLanguage(part, asked) && !Names.isTold(part, asked))
                .toList();
        List<Asked> names = shown.stream().filter(Names::isName).toList();
        return asked.isReference() && !names.isEmpty() ? names : shown;
    }

    /** One thing after the other: names as they are, numbers and answers with what they are of. */
    private String item(Asked asked, Map<?, ?> object, Locale language) {
        if (asked.isPage()) {
            return words(asked.entries(), entries(object), language);
        }
        boolean isSpan = asked.asks("from") && asked.asks("to");
        return parts(asked).stream()
                .map(part -> {
                    String words = part(part, object.get(Names.key(part, language)), language);
                    return isSpan && part.key().equals("from") && !words.isEmpty() ? words + " –" : words;
                })
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String part(Asked part, @Nullable Object value, Locale language) {
        if (value instanceof Boolean) {
            return value == Boolean.TRUE ? part.words().in(language).replace("是否", "") : "";
        }
        if (!isOf(part)) {
            return words(part, value, language);
        }
        boolean isNothing = value == null || new BigDecimal(String.valueOf(value)).signum() == 0;
        return isNothing ? "" : part.words().in(language) + " " + words(part, value, language);
    }

    private static List<Object> entries(Map<?, ?> page) {
        return page.get("edges") instanceof List<?> edges
                ? edges.stream()
                        .<Object>map(edge -> ((Map<?, ?>) edge).get("node"))
                        .toList()
                : List.of();
    }

    private static boolean isOf(Asked part) {
        return part.isLeaf()
                && !isYear(part)
                && switch (part.type().getName()) {
                    case "Int", "Float", "Decimal", "Area", "Yuan", "SignedYuan" -> true;
                    default -> false;
                };
    }
}
