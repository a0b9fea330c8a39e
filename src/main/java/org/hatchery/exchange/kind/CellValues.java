package org.hatchery.exchange.kind;

import static org.hatchery.exchange.kind.ValueForm.Type.CREDIT_CODE;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hatchery.exchange.file.RawCell;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Unfit;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;

/** Reads cells as people fill them in, each into the one form in which a client would send its value. */
public final class CellValues {
    private static final Set<String> NOTHING =
            Set.of("/", "-", "--", "—", "——", "无", "暂无", "未知", "n/a", "N/A", "NA", "null", "NULL");
    private static final Pattern BETWEEN = Pattern.compile("[、,，;；\\n\\r]+");
    private static final Pattern ENDING = Pattern.compile("(产业|行业|领域|类)$");
    /** Where a cell was too narrow for its text. */
    private static final Pattern AMID_HAN = Pattern.compile("(?<=\\p{IsHan})\\s*[\\r\\n]+\\s*(?=\\p{IsHan})");

    private static final Pattern WRAPPED = Pattern.compile("\\s*[\\r\\n]+\\s*");
    private static final String BETWEEN_READ = "\n";
    /** More digits a spreadsheet does not keep of a number. */
    private static final int DIGITS_KEPT = 15;

    private CellValues() {}

    /**
     * The value in its one form; empty where nothing is said.
     *
     * @param factor what one of the unit in the heading is
     * @throws Unfit when it cannot be read
     */
    public static String read(RawCell cell, ValueForm form, BigDecimal factor) {
        if (cell.flaw() == RawCell.Flaw.FORMULA) {
            throw new Unfit(Words.say("exchange.formula"));
        }
        if (cell.flaw() == RawCell.Flaw.ERROR) {
            throw new Unfit(Words.say("exchange.error-value", shown(cell.text())));
        }
        String text = cell.text().strip();
        if (text.isEmpty() || NOTHING.contains(text)) {
            return "";
        }
        return switch (form.type()) {
            case DAY -> CellDays.read(cell, text).toString();
            case AREA, MONEY, WHOLE, DECIMAL -> CellNumbers.read(cell, text, form.type(), factor);
            case CHOICE -> choice(text, form.choices());
            case TEXT, CREDIT_CODE -> form.many() ? several(text) : plain(cell, text, form);
        };
    }

    private static String plain(RawCell cell, String text, ValueForm form) {
        BigDecimal number = cell.number();
        if (form.type() == CREDIT_CODE && number != null && number.precision() - number.scale() > DIGITS_KEPT) {
            throw new Unfit(Words.say("exchange.digits-lost"));
        }
        return WRAPPED.matcher(AMID_HAN.matcher(text).replaceAll("")).replaceAll(" ");
    }

    private static String several(String text) {
        return Arrays.stream(BETWEEN.split(text))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(BETWEEN_READ));
    }

    private static String choice(String text, List<Choice> choices) {
        String bare = ENDING.matcher(text).replaceFirst("");
        return choices.stream()
                .filter(choice -> means(choice, text) || means(choice, bare))
                .map(Choice::value)
                .findFirst()
                .or(() -> begun(text, choices))
                .orElseThrow(() -> new Unfit(Words.say("exchange.not-a-choice", shown(text), labels(choices))));
    }

    /** Part of the words of one choice alone, as people shorten them. */
    private static Optional<String> begun(String text, List<Choice> choices) {
        String part = Wording.folded(text);
        List<String> found = choices.stream()
                .filter(choice -> part.length() > 1
                        && Wording.folded(choice.label().chinese()).contains(part))
                .map(Choice::value)
                .distinct()
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean means(Choice choice, String text) {
        return Wording.same(choice.label().chinese(), text)
                || Wording.same(choice.label().english(), text)
                || choice.value().equalsIgnoreCase(text);
    }

    private static Sentence labels(List<Choice> choices) {
        return Sentence.list(choices.stream().map(Choice::label).toList(), "、", ", ");
    }

    /** The value as a client would send it. */
    static Object sent(String read, ValueForm form) {
        if (form.many()) {
            return List.of(read.split(BETWEEN_READ));
        }
        return switch (form.type()) {
            case WHOLE, DECIMAL -> new BigDecimal(read);
            default -> read;
        };
    }

    public static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    /** Each of several values by itself. */
    public static List<String> each(String read, ValueForm form) {
        return form.many() ? List.of(read.split(BETWEEN_READ)) : List.of(read);
    }
}
