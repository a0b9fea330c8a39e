package org.hatchery.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.hatchery.shared.Sentence;
import org.springframework.stereotype.Component;

/** Writes workbooks of two sheets: the figures, and what they mean. */
@Component
public class XlsxWriter implements TableWriter {
    private static final Sentence DATA = new Sentence("数据", "Data");
    private static final Sentence METRICS = new Sentence("指标说明", "Notes");
    private static final Sentence NOTES = new Sentence("说明", "Notes");
    private static final int WIDE = 60;
    /** More names beside each other would leave no room for the rest to move. */
    private static final int FROZEN = 3;

    private static final List<Sentence> DEFINITION = List.of(
            new Sentence("指标", "Metric"),
            new Sentence("英文名称", "Chinese name"),
            new Sentence("单位", "Unit"),
            new Sentence("定义", "Definition"),
            new Sentence("来源", "Source"),
            new Sentence("代码", "Key"));

    @Override
    public FileFormat format() {
        return FileFormat.XLSX;
    }

    @Override
    public void write(Table table, Locale language, OutputStream file) throws IOException {
        var workbook = new Workbook(file, "Hatchery", null);
        figures(table, language, new XlsxSheet(workbook.newWorksheet(DATA.in(language))));
        Sentence name = table.definitions().isEmpty() ? NOTES : METRICS;
        notes(table, language, new XlsxSheet(workbook.newWorksheet(name.in(language))));
        workbook.finish();
    }

    private static void figures(Table table, Locale language, XlsxSheet sheet) throws IOException {
        List<Column> columns = table.columns();
        for (int place = 0; place < columns.size(); place++) {
            sheet.width(place, columns.get(place).type().width());
        }
        sheet.freeze(Math.min(FROZEN, table.names()), 1);
        sheet.print();
        sheet.heading(columns.stream().map(column -> column.heading(language)).toList());
        table.rows().forEachOrdered(row -> sheet.row(row, columns));
        sheet.filter(columns.size());
        sheet.finish();
    }

    private static void notes(Table table, Locale language, XlsxSheet sheet) throws IOException {
        sheet.width(0, ColumnType.TEXT.width());
        sheet.width(1, ColumnType.TEXT.width());
        sheet.print();
        sheet.heading(List.of(table.title().in(language)));
        for (Circumstance circumstance : table.circumstances().get()) {
            sheet.texts(circumstance.name().in(language), circumstance.value().in(language));
        }
        if (!table.definitions().isEmpty()) {
            define(table.definitions(), language, sheet);
        }
        sheet.finish();
    }

    private static void define(List<Definition> definitions, Locale language, XlsxSheet sheet) {
        sheet.width(3, WIDE);
        sheet.width(4, WIDE);
        sheet.skip();
        sheet.heading(DEFINITION.stream().map(word -> word.in(language)).toList());
        for (Definition definition : definitions) {
            sheet.texts(definition.words(language));
        }
    }
}
