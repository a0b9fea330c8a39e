package org.hatchery.reporting.paper;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * The type on a page, in one language.
 *
 * <p>The font is named and not carried along: every reader of Chinese documents has one for it, so a copy stays small however many
 * different characters a report has.
 */
final class Sheet {
    /** What stands for a character that this encoding has not, as compositors do it. */
    private static final String MISSING = "〓";

    private static final float TITLE = 16;
    static final float TEXT = 9;
    static final float SMALL = 7.5f;
    private static final float PADDING = 4;
    private static final BaseFont FONT = font();

    private final Locale language;

    Sheet(Locale language) {
        this.language = language;
    }

    private static BaseFont font() {
        try {
            return BaseFont.createFont("STSong-Light", "UniGB-UCS2-H", BaseFont.NOT_EMBEDDED);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static BaseFont base() {
        return FONT;
    }

    /** What can be printed of a text: what lies outside of the basic plane is marked, never left out. */
    static String printable(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isBmpCodePoint(point)) {
                printed.append((char) point);
            } else {
                printed.append(MISSING);
            }
        });
        return printed.toString();
    }

    String say(Sentence sentence) {
        return sentence.in(language);
    }

    String say(String key, @Nullable Object... about) {
        return say(Words.say(key, about));
    }

    static Phrase phrase(String text, float size) {
        return new Phrase(printable(text), new Font(FONT, size));
    }

    static Paragraph title(String text) {
        var title = new Paragraph(phrase(text, TITLE));
        title.setAlignment(Element.ALIGN_CENTER);
        title.setSpacingAfter(PADDING * 2);
        return title;
    }

    static Paragraph line(String text, float size, int alignment) {
        var line = new Paragraph(size * 1.5f, printable(text), new Font(FONT, size));
        line.setAlignment(alignment);
        return line;
    }

    static PdfPCell cell(String text, int alignment) {
        var cell = new PdfPCell(phrase(text, TEXT));
        cell.setHorizontalAlignment(alignment);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPadding(PADDING);
        return cell;
    }
}
