package org.hatchery.reporting.paper;

import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hatchery.region.Region;
import org.hatchery.region.RegionDirectory;
import org.hatchery.reporting.form.FormItem;
import org.hatchery.reporting.form.FormSection;
import org.hatchery.reporting.form.ItemValue;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.reporting.report.DraftItem;
import org.hatchery.reporting.report.Report;
import org.hatchery.reporting.report.ReportDraft;
import org.hatchery.reporting.report.VerificationCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints a submitted report in the order of its form, to be signed and sealed (上报表打印件). */
@Component
public class SealedCopy {
    private static final float SIDE = 48;
    private static final float TOP = 42;
    private static final float BOTTOM = 62;
    private static final float[] COLUMNS = {8, 50, 14, 28};
    private static final List<String> HEADINGS =
            List.of("reporting.paper-number", "reporting.paper-item", "reporting.paper-unit", "reporting.paper-value");

    private final RegionDirectory regions;

    SealedCopy(RegionDirectory regions) {
        this.regions = regions;
    }

    /**
     * The file.
     *
     * @throws Rejection WRONG_STATE for what is not submitted now, of which there is nothing to be signed
     */
    public byte[] of(ReportDraft draft, Locale language) {
        Report report = draft.report();
        String hash = report.submitted()
                .filter(one -> report.isFrozen())
                .orElseThrow(() -> new Rejection(WRONG_STATE, "report", Words.say("reporting.paper-not-submitted")));
        var sheet = new Sheet(language);
        var file = new ByteArrayOutputStream();
        try (var paper = new Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM)) {
            PdfWriter writer = PdfWriter.getInstance(paper, file);
            paper.addTitle(report.getRespondent().name() + " " + draft.form().code() + " " + report.getPeriod());
            paper.addSubject(hash);
            paper.open();
            writer.setPageEvent(new Footer(sheet, hash, VerificationCode.of(hash), writer));
            head(paper, draft, sheet);
            paper.add(items(draft, sheet));
            notes(paper, draft, sheet);
            signatures(paper, sheet);
        }
        return file.toByteArray();
    }

    private void head(Document paper, ReportDraft draft, Sheet sheet) {
        Report report = draft.report();
        ReportForm form = draft.form();
        String source = form.source().number() == null
                ? form.source().title()
                : form.source().number();
        paper.add(Sheet.line(
                sheet.say("reporting.paper-form", form.code() + "/" + form.version()),
                Sheet.SMALL,
                Element.ALIGN_RIGHT));
        paper.add(Sheet.line(sheet.say("reporting.paper-source", source), Sheet.SMALL, Element.ALIGN_RIGHT));
        paper.add(Sheet.title(sheet.say(form.name())));
        var who = new PdfPTable(new float[] {62, 38});
        who.setWidthPercentage(100);
        plain(
                who,
                sheet.say("reporting.paper-respondent", report.getRespondent().name()),
                Element.ALIGN_LEFT);
        plain(who, sheet.say("reporting.paper-period", report.getPeriod().value()), Element.ALIGN_RIGHT);
        plain(who, sheet.say("reporting.paper-region", place(report, sheet)), Element.ALIGN_LEFT);
        plain(who, sheet.say("reporting.paper-money"), Element.ALIGN_RIGHT);
        who.setSpacingAfter(4);
        paper.add(who);
    }

    private String place(Report report, Sheet sheet) {
        String code = report.getRespondent().region().value();
        return regions.find(report.getRespondent().region())
                        .map(Region::name)
                        .map(name -> name + " ")
                        .orElse("")
                + code;
    }

    private static void plain(PdfPTable table, String text, int alignment) {
        PdfPCell cell = Sheet.cell(text, alignment);
        cell.setBorder(PdfPCell.NO_BORDER);
        table.addCell(cell);
    }

    /** Every item, also one that says nothing: an empty line is signed too. */
    private static PdfPTable items(ReportDraft draft, Sheet sheet) {
        Map<String, DraftItem> said = draft.items().stream()
                .collect(Collectors.toMap(item -> item.item().code(), item -> item));
        var table = new PdfPTable(COLUMNS);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        HEADINGS.forEach(heading -> table.addCell(Sheet.cell(sheet.say(heading), Element.ALIGN_CENTER)));
        int number = 0;
        for (FormSection section : draft.form().sections()) {
            PdfPCell name = Sheet.cell(sheet.say(section.name()), Element.ALIGN_LEFT);
            name.setColspan(COLUMNS.length);
            table.addCell(name);
            for (FormItem item : section.items()) {
                DraftItem one = said.get(item.code());
                table.addCell(Sheet.cell(String.valueOf(++number), Element.ALIGN_CENTER));
                table.addCell(Sheet.cell(sheet.say(item.name()), Element.ALIGN_LEFT));
                table.addCell(Sheet.cell(sheet.say(item.unit().title()), Element.ALIGN_CENTER));
                table.addCell(Sheet.cell(
                        one == null ? "" : shown(one.value(), item, sheet),
                        item.kind().isNumber() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT));
            }
        }
        return table;
    }

    private static String shown(@Nullable ItemValue value, FormItem item, Sheet sheet) {
        if (value == null) {
            return "";
        }
        Boolean flag = value.flag();
        return flag == null
                ? value.canonical(item.unit())
                : sheet.say(flag ? "reporting.paper-yes" : "reporting.paper-no");
    }

    /** Why values differ from what is recorded, and what is said of warnings. */
    private static void notes(Document paper, ReportDraft draft, Sheet sheet) {
        draft.items().stream()
                .filter(item -> item.reason() != null)
                .forEach(item -> note(
                        paper,
                        sheet,
                        "reporting.paper-reason",
                        sheet.say(item.item().name()),
                        shown(item.derived(), item.item(), sheet),
                        item.reason()));
        draft.findings().forEach(finding -> {
            String comment = draft.report().getComments().get(finding.check());
            if (comment != null) {
                note(paper, sheet, "reporting.paper-comment", sheet.say(finding.message()), comment);
            }
        });
    }

    private static void note(Document paper, Sheet sheet, String key, @Nullable Object... about) {
        paper.add(Sheet.line(sheet.say(key, about), Sheet.SMALL, Element.ALIGN_LEFT));
    }

    private static void signatures(Document paper, Sheet sheet) {
        var block = new PdfPTable(2);
        block.setWidthPercentage(100);
        block.setSpacingBefore(14);
        block.setKeepTogether(true);
        for (Sentence line : List.of(
                Words.say("reporting.paper-head"),
                Words.say("reporting.paper-statistician"),
                Words.say("reporting.paper-filled-by"),
                Words.say("reporting.paper-phone"),
                Words.say("reporting.paper-day"),
                Words.say("reporting.paper-seal"))) {
            PdfPCell cell = Sheet.cell(sheet.say(line), Element.ALIGN_LEFT);
            cell.setBorder(PdfPCell.NO_BORDER);
            cell.setFixedHeight(26);
            block.addCell(cell);
        }
        paper.add(block);
    }
}
