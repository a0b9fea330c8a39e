package org.hatchery.exchange.reading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.exchange.file.Letters;
import org.hatchery.exchange.file.RawRow;
import org.hatchery.exchange.file.Refuse;
import org.hatchery.exchange.kind.CellNumbers;
import org.hatchery.exchange.kind.SheetColumn;
import org.hatchery.exchange.kind.SheetKind;
import org.hatchery.exchange.kind.ValueForm;
import org.hatchery.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings among the first rows of a sheet, whatever stands above them and however they are written.
 *
 * <p>A heading of two rows, as merged cells make them, is one: what stands below another is the nearer name.
 */
public final class Headings {
    /** Titles and notes above the headings are not longer. */
    public static final int FIRST_ROWS = 20;

    private static final int FEWEST = 2;
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)|\\[([^\\[\\]]*)\\]|【([^【】]*)】");
    private static final Pattern UNIT = Pattern.compile("^\\s*(?:单位)?\\s*[:：/]?\\s*(\\S+?)\\s*$");

    private final Map<String, SheetColumn> known = new HashMap<>();
    private final Map<String, ValueForm> forms;

    public Headings(SheetKind kind, Map<String, ValueForm> forms) {
        this.forms = forms;
        kind.columns()
                .forEach(column -> Stream.concat(
                                Stream.of(
                                        column.heading().chinese(),
                                        column.heading().english(),
                                        column.key()),
                                column.aliases().stream())
                        .forEach(name -> known.put(Wording.folded(name), column)));
    }

    /** The headings; of several rows that could be, the one in which most is recognised. */
    public Optional<Heading> in(List<RawRow> first) {
        return IntStream.range(0, first.size())
                .boxed()
                .flatMap(at -> Stream.of(of(first.get(at), null), below(first, at)))
                .flatMap(Optional::stream)
                .filter(heading -> heading.columns().size() >= FEWEST)
                .max(Comparator.<Heading>comparingInt(
                                heading -> heading.columns().size())
                        .thenComparing(heading -> -heading.row()));
    }

    /** Together with the row below, where that has nothing but headings. */
    private Optional<Heading> below(List<RawRow> first, int at) {
        if (at + 1 >= first.size()) {
            return Optional.empty();
        }
        RawRow upper = first.get(at);
        RawRow lower = first.get(at + 1);
        boolean names = lower.cells().stream()
                .filter(cell -> !cell.isBlank())
                .allMatch(cell -> column(cell.text().strip()) != null);
        return names ? of(upper, lower) : Optional.empty();
    }

    private Optional<Heading> of(RawRow upper, @Nullable RawRow lower) {
        Map<Integer, SheetColumn> columns = new TreeMap<>();
        Map<Integer, BigDecimal> factors = new HashMap<>();
        Map<Integer, String> titles = new TreeMap<>();
        Map<String, Integer> places = new LinkedHashMap<>();
        int width =
                Math.max(upper.cells().size(), lower == null ? 0 : lower.cells().size());
        for (int place = 0; place < width; place++) {
            String title = title(upper, lower, place);
            SheetColumn column = title.isEmpty() ? null : column(title);
            if (!title.isEmpty()) {
                titles.put(place, title);
            }
            BigDecimal factor = column == null ? null : factor(title, column);
            if (column == null || factor == null) {
                continue;
            }
            Integer before = places.put(column.key(), place);
            if (before != null) {
                throw Refuse.file(
                        "exchange.two-columns-alike", Letters.of(before), Letters.of(place), column.heading());
            }
            columns.put(place, column);
            factors.put(place, factor);
        }
        int row = lower == null ? upper.number() : lower.number();
        return columns.isEmpty() ? Optional.empty() : Optional.of(new Heading(row, columns, factors, titles));
    }

    private static String title(RawRow upper, @Nullable RawRow lower, int place) {
        String nearer = lower == null ? "" : lower.cell(place).text().strip();
        return nearer.isEmpty() ? upper.cell(place).text().strip() : nearer;
    }

    private @Nullable SheetColumn column(String title) {
        SheetColumn whole = known.get(Wording.folded(title));
        return whole != null
                ? whole
                : known.get(Wording.folded(
                        BRACKETS.matcher(plain(title)).replaceAll("").strip()));
    }

    /** What one of the unit in the heading is; null for one that these values do not have, so that nobody misreads them. */
    private @Nullable BigDecimal factor(String title, SheetColumn column) {
        ValueForm form = forms.getOrDefault(column.key(), ValueForm.text());
        Matcher brackets = BRACKETS.matcher(plain(title));
        while (brackets.find()) {
            String inside = Stream.of(1, 2, 3)
                    .map(brackets::group)
                    .filter(text -> text != null)
                    .findFirst()
                    .orElse("");
            Matcher unit = UNIT.matcher(inside);
            BigDecimal factor = unit.matches() ? CellNumbers.factor(unit.group(1), form.type()) : null;
            if (factor != null) {
                return factor;
            }
            if (form.type() == ValueForm.Type.MONEY || form.type() == ValueForm.Type.AREA) {
                if (!inside.isBlank() && inside.length() <= 4 && !inside.matches("必填|选填|可空|可选")) {
                    return null;
                }
            }
        }
        return BigDecimal.ONE;
    }

    private static String plain(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKC);
    }
}
