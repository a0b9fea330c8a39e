package org.hatchery.reporting.paper;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;

/** Below each page: which content it is of, the code to verify it, and which page of how many. */
final class Footer extends PdfPageEventHelper {
    private static final float LINE = 11;
    private static final float WIDTH = 40;

    private final Sheet sheet;
    private final String hash;
    private final String code;
    private final PdfTemplate count;

    Footer(Sheet sheet, String hash, String code, PdfWriter writer) {
        this.sheet = sheet;
        this.hash = hash;
        this.code = code;
        this.count = writer.getDirectContent().createTemplate(WIDTH, LINE);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document page) {
        float bottom = page.bottom() - LINE * 2;
        String number = sheet.say("reporting.paper-page", writer.getPageNumber());
        float size = Sheet.SMALL;
        float at = page.right() - Sheet.base().getWidthPoint(number, size) - WIDTH;
        PdfContentByte content = writer.getDirectContent();
        text(content, sheet.say("reporting.paper-code", code), page.left(), bottom);
        text(content, number, at, bottom);
        content.addTemplate(count, page.right() - WIDTH, bottom);
        text(content, sheet.say("reporting.paper-hash", hash), page.left(), bottom - LINE);
    }

    private static void text(PdfContentByte content, String text, float x, float y) {
        content.beginText();
        content.setFontAndSize(Sheet.base(), Sheet.SMALL);
        content.setTextMatrix(x, y);
        content.showText(text);
        content.endText();
    }

    /** How many there are is known at the end. */
    @Override
    public void onCloseDocument(PdfWriter writer, Document last) {
        text(count, sheet.say("reporting.paper-pages", writer.getPageNumber() - 1), 0, 0);
    }
}
