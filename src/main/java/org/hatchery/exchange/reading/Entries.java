package org.hatchery.exchange.reading;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hatchery.exchange.file.Letters;
import org.hatchery.exchange.file.RawCell;
import org.hatchery.exchange.file.RawRow;
import org.hatchery.exchange.file.Refuse;
import org.hatchery.exchange.kind.CellValues;
import org.hatchery.exchange.kind.SheetColumn;
import org.hatchery.exchange.kind.ValueForm;
import org.hatchery.shared.Unfit;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;

/** Reads what stands below the headings: entry by entry, without blank rows, sums, notes and repeated headings. */
public final class Entries {
    /** More than any incubator has; whoever has more sends two files. */
    static final int MOST = 5_000;

    private static final int LONGEST_SAID = 200;
    private static final int MOST_SKIPPED = 100;
    private static final Pattern NO_ENTRY = Pattern.compile(
            "^[*※（(]?\\s*(合\\s*计|小\\s*计|总\\s*计|累\\s*计|共\\s*计|填表|制表|填报|审核|复核|审批|负责人|单位负责人|经办|备注|说明|注[:：]|注释|联系人[:：]|联系电话[:：]|日期[:：]|报送|Total|Note).*",
            Pattern.DOTALL);

    private final Heading heading;
    private final Map<String, ValueForm> forms;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Integer> skipped = new ArrayList<>();
    private int read;

    public Entries(Heading heading, Map<String, ValueForm> forms) {
        this.heading = heading;
        this.forms = forms;
    }

    /**
     * Reads all entries.
     *
     * @throws org.hatchery.shared.Rejection FILE_REFUSED for more than 5,000
     */
    public void read(Stream<RawRow> rows, Consumer<Entry> taker) {
        rows.filter(row -> row.number() > heading.row())
                .filter(row -> heading.columns().keySet().stream()
                        .anyMatch(place -> !row.cell(place).isBlank()))
                .filter(this::isEntry)
                .forEachOrdered(row -> {
                    if (++read > MOST) {
                        throw Refuse.file("exchange.too-many-rows", MOST);
                    }
                    taker.accept(entry(row));
                });
    }

    public int count() {
        return read;
    }

    public List<Integer> skipped() {
        return skipped;
    }

    private boolean isEntry(RawRow row) {
        boolean entry = !heading.isRepeatedIn(row) && !isNote(row);
        if (!entry && skipped.size() < MOST_SKIPPED) {
            skipped.add(row.number());
        }
        return entry;
    }

    private boolean isNote(RawRow row) {
        boolean tells = heading.columns().entrySet().stream()
                .anyMatch(column -> column.getValue().telling()
                        && !row.cell(column.getKey()).isBlank());
        return !tells
                && row.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .findFirst()
                        .filter(first -> NO_ENTRY.matcher(first.text().strip()).matches())
                        .isPresent();
    }

    private Entry entry(RawRow row) {
        Map<String, String> said = new LinkedHashMap<>();
        Map<String, String> values = new LinkedHashMap<>();
        List<RowFault> misread = new ArrayList<>();
        heading.columns().forEach((place, column) -> {
            RawCell cell = row.cell(place);
            if (!cell.isBlank()) {
                said.put(column.key(), shortened(cell.text()));
            }
            try {
                ValueForm form = forms.getOrDefault(column.key(), ValueForm.text());
                String value = CellValues.read(cell, form, heading.factor(place));
                if (!value.isEmpty()) {
                    values.put(column.key(), value);
                    mustStandOnce(column, form, value, Letters.of(place), row.number(), misread);
                }
            } catch (Unfit unfit) {
                misread.add(new RowFault(column.key(), Letters.of(place) + row.number(), INVALID, unfit.sentence()));
            }
        });
        return new Entry(row.number(), said, values, misread);
    }

    private void mustStandOnce(
            SheetColumn column, ValueForm form, String value, String letters, int number, List<RowFault> misread) {
        if (!column.once()) {
            return;
        }
        for (String one : CellValues.each(value, form)) {
            Integer before = seen.putIfAbsent(column.key() + '/' + Wording.folded(one), number);
            if (before != null && before != number) {
                misread.add(new RowFault(
                        column.key(),
                        letters + number,
                        INVALID,
                        Words.say("exchange.twice", CellValues.shown(one), before)));
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SAID ? text : text.substring(0, LONGEST_SAID) + "…";
    }
}
