package org.hatchery.exchange.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hatchery.exchange.kind.Choice;
import org.hatchery.exchange.kind.SheetColumn;
import org.hatchery.exchange.kind.SheetKind;
import org.hatchery.exchange.kind.SheetKinds;
import org.hatchery.exchange.kind.ValueForm;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Writes the template of a kind of list: headings with drop-downs on the first sheet, what to fill in on the second. */
@Component
@NamedInterface(propagate = false)
public class WriteTemplate {
    private static final String GREY = "E7E6E6";
    private static final String NEEDED = "FFF2CC";
    private static final int LAST_ROW = Entries.MOST;
    private static final int NARROW = 14;
    private static final int WIDE = 60;
    private static final List<String> TITLES = List.of(
            "exchange.template-column",
            "exchange.template-needed",
            "exchange.template-note",
            "exchange.template-aliases");
    private static final Sentence NOTES = Words.say("exchange.template-notes");
    private static final Sentence CHOICES = Words.say("exchange.template-choices");

    private final SheetKinds kinds;

    WriteTemplate(SheetKinds kinds) {
        this.kinds = kinds;
    }

    /** The file. */
    public byte[] write(SheetKind kind, Locale language) {
        return write(kind, List.of(), language);
    }

    /** The same with what stands in the list already; what names a row and its version cannot be typed over. */
    public byte[] write(SheetKind kind, List<Map<String, String>> rows, Locale language) {
        return write(List.of(new Part(kind, rows)), language);
    }

    /** One list of a file, with what stands in it already. */
    @NamedInterface(propagate = false)
    public record Part(SheetKind kind, List<Map<String, String>> rows) {}

    /** Several lists, each on a sheet that is called like it. */
    public byte[] write(List<Part> parts, Locale language) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Hatchery", null)) {
            List<Worksheet> lists = parts.stream()
                    .map(part -> workbook.newWorksheet(part.kind().title().in(language)))
                    .toList();
            Worksheet notes = workbook.newWorksheet(NOTES.in(language));
            Worksheet choices = workbook.newWorksheet(CHOICES.in(language));
            notes(parts, language, notes);
            int before = 0;
            for (int at = 0; at < parts.size(); at++) {
                SheetKind kind = parts.get(at).kind();
                List<Map<String, String>> rows = parts.get(at).rows();
                // of a list that is a whole there are no more rows than stand there
                int last = kind.entries() == null || rows.isEmpty() ? LAST_ROW : rows.size();
                headings(kind, language, last, lists.get(at), new Offered(choices, before));
                fill(kind, rows, lists.get(at), language);
                before += kind.columns().size();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private void headings(SheetKind kind, Locale language, int last, Worksheet list, Offered choices) {
        Map<String, ValueForm> forms = kinds.forms(kind);
        list.paperSize(PaperSize.A4_PAPER);
        list.pageOrientation("landscape");
        list.fitToWidth((short) 1);
        list.fitToHeight((short) 0);
        list.repeatRows(0);
        list.freezePane(1, 1);
        for (int place = 0; place < kind.columns().size(); place++) {
            SheetColumn column = kind.columns().get(place);
            ValueForm form = forms.getOrDefault(column.key(), ValueForm.text());
            String heading = column.heading().in(language);
            list.inlineString(0, place, heading);
            list.style(0, place)
                    .bold()
                    .wrapText(true)
                    .fillColor(form.needed() ? NEEDED : GREY)
                    .set();
            list.width(place, Math.max(NARROW, heading.length() * 2 + 2));
            String format = format(form);
            list.range(1, place, last, place).style().format(format).set();
            if (!form.choices().isEmpty()) {
                offer(list, choices, place, form.choices(), language);
            }
        }
    }

    private void fill(SheetKind kind, List<Map<String, String>> rows, Worksheet list, Locale language) {
        Map<String, ValueForm> forms = kinds.forms(kind);
        for (int place = 0; place < kind.columns().size(); place++) {
            String key = kind.columns().get(place).key();
            boolean locked = kind.locked().contains(key);
            if (!rows.isEmpty()) {
                list.range(1, place, rows.size(), place)
                        .style()
                        .protectionOption(ProtectionOption.LOCKED, locked)
                        .fillColor(locked ? GREY : "FFFFFF")
                        .format(format(forms.getOrDefault(key, ValueForm.text())))
                        .set();
            }
            for (int row = 0; row < rows.size(); row++) {
                ValueForm usual = forms.getOrDefault(key, ValueForm.text());
                ValueForm form = kind.cell(key, rows.get(row), usual);
                if (form != usual) {
                    asItsOwn(list, row + 1, place, form, locked, language);
                }
                write(list, row + 1, place, rows.get(row).get(key), form, language);
            }
        }
        if (!rows.isEmpty() && kind.isAddedTo()) {
            openBelow(kind, rows.size(), list);
        }
        if (!rows.isEmpty()) {
            // without a password: it keeps from mistakes, the version keeps from the rest
            list.protect("");
        }
    }

    /** A protected sheet locks whatever is not said to be open. */
    private void openBelow(SheetKind kind, int rows, Worksheet list) {
        Map<String, ValueForm> forms = kinds.forms(kind);
        for (int place = 0; place < kind.columns().size(); place++) {
            ValueForm form = forms.getOrDefault(kind.columns().get(place).key(), ValueForm.text());
            list.range(rows + 1, place, LAST_ROW, place)
                    .style()
                    .protectionOption(ProtectionOption.LOCKED, false)
                    .format(format(form))
                    .set();
        }
    }

    /** A cell that is not as its column: a number among words, or one of a few values of its own. */
    private static void asItsOwn(Worksheet list, int row, int place, ValueForm form, boolean locked, Locale language) {
        list.style(row, place)
                .protectionOption(ProtectionOption.LOCKED, locked)
                .fillColor(locked ? GREY : "FFFFFF")
                .format(format(form))
                .set();
        if (!locked && !form.choices().isEmpty()) {
            String all = form.choices().stream()
                    .map(choice -> choice.label().in(language))
                    .collect(Collectors.joining(","));
            list.range(row, place, row, place)
                    .validateWithListByFormula('"' + all + '"')
                    .allowBlank(true)
                    .errorTitle(Words.say("exchange.template-choose").in(language))
                    .error(Words.say("exchange.template-choose-one").in(language));
        }
    }

    private static void write(
            Worksheet list, int row, int place, @Nullable String value, ValueForm form, Locale language) {
        if (value == null) {
            return;
        }
        switch (form.type()) {
            case AREA, MONEY, DECIMAL, WHOLE -> list.value(row, place, new BigDecimal(value));
            case CHOICE -> list.inlineString(row, place, label(form.choices(), value, language));
            default -> list.inlineString(row, place, value);
        }
    }

    private static String label(List<Choice> choices, String value, Locale language) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .map(choice -> choice.label().in(language))
                .orElse(value);
    }

    /** Numbers and codes keep their zeros and digits in cells of text; days are days. */
    private static String format(ValueForm form) {
        return switch (form.type()) {
            case DAY -> "yyyy-mm-dd";
            case AREA, MONEY, DECIMAL -> "0.00";
            case WHOLE -> "0";
            default -> "@";
        };
    }

    /** Where choices of the columns of a list stand: behind those of the lists before it. */
    private record Offered(Worksheet sheet, int before) {}

    private static void offer(Worksheet list, Offered choices, int place, List<Choice> all, Locale language) {
        int behind = choices.before() + place;
        for (int at = 0; at < all.size(); at++) {
            choices.sheet().inlineString(at, behind, all.get(at).label().in(language));
        }
        list.range(1, place, LAST_ROW, place)
                .validateWithList(choices.sheet().range(0, behind, all.size() - 1, behind))
                .allowBlank(true)
                .errorTitle(Words.say("exchange.template-choose").in(language))
                .error(Words.say("exchange.template-choose-one").in(language));
    }

    private void notes(List<Part> parts, Locale language, Worksheet notes) {
        notes.width(0, NARROW * 2);
        notes.width(1, NARROW);
        notes.width(2, WIDE);
        notes.width(3, WIDE);
        int row = 0;
        for (String line :
                Words.say("exchange.template-how", Entries.MOST).in(language).split("\\n")) {
            notes.inlineString(row++, 0, line);
        }
        for (Part part : parts) {
            row++;
            if (parts.size() > 1) {
                notes.inlineString(row, 0, part.kind().title().in(language));
                notes.style(row++, 0).bold().set();
            }
            row = columns(part.kind(), row, language, notes);
        }
    }

    /** What is to be filled in in the columns of a list; the row behind that. */
    private int columns(SheetKind kind, int from, Locale language, Worksheet notes) {
        Map<String, ValueForm> forms = kinds.forms(kind);
        int row = from;
        for (int place = 0; place < TITLES.size(); place++) {
            notes.inlineString(row, place, Words.say(TITLES.get(place)).in(language));
            notes.style(row, place).bold().fillColor(GREY).set();
        }
        for (SheetColumn column : kind.columns()) {
            row++;
            ValueForm form = forms.getOrDefault(column.key(), ValueForm.text());
            Sentence note = column.note();
            notes.inlineString(row, 0, column.heading().in(language));
            notes.inlineString(
                    row,
                    1,
                    Words.say(form.needed() ? "exchange.yes" : "exchange.no").in(language));
            notes.inlineString(row, 2, note == null ? "" : note.in(language));
            notes.inlineString(row, 3, String.join("、", column.aliases()));
            notes.style(row, 2).wrapText(true).set();
            notes.style(row, 3).wrapText(true).set();
        }
        return row + 1;
    }
}
