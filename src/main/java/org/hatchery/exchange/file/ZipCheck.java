package org.hatchery.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a workbook before anything is made of it: no more than so much, nothing that runs, nothing from elsewhere.
 *
 * <p>It opens the archive with the library with which the workbook is read afterwards, so that both see the same parts.
 */
final class ZipCheck {
    private static final int MOST_PARTS = 1_000;
    private static final long MOST_INFLATED = 80L << 20;
    private static final long SMALL = 4L << 20;
    private static final int MOST_TIMES = 200;
    private static final int WIDEST = 500;

    private static final XMLInputFactory XML = factory();

    private long inflated;

    /**
     * Lets only a harmless workbook through.
     *
     * @throws org.hatchery.shared.Rejection FILE_REFUSED
     */
    static void check(byte[] file) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            new ZipCheck().look(zip, file.length);
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            throw Refuse.file("exchange.workbook-broken");
        }
    }

    private void look(ZipFile zip, long size) throws IOException, XMLStreamException {
        int parts = 0;
        boolean workbook = false;
        for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
            String name = part.getName().toLowerCase(Locale.ROOT);
            if (++parts > MOST_PARTS) {
                throw Refuse.file("exchange.too-large-inside");
            }
            if (part.getGeneralPurposeBit().usesEncryption()) {
                throw Refuse.file("exchange.encrypted");
            }
            mustBeHarmless(name);
            workbook |= name.equals("xl/workbook.xml");
            try (InputStream stream = new Counted(zip.getInputStream(part), size)) {
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    read(stream, name.startsWith("xl/worksheets/"));
                } else {
                    stream.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        if (!workbook) {
            throw Refuse.file("exchange.no-workbook");
        }
    }

    private static void mustBeHarmless(String name) {
        if (name.contains("vbaproject") || name.contains("/activex/") || name.contains("macrosheets/")) {
            throw Refuse.file("exchange.macros");
        }
        if (name.contains("externallinks/")) {
            throw Refuse.file("exchange.external-links");
        }
    }

    private static void read(InputStream stream, boolean sheet) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(stream);
        int cells = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Refuse.file("exchange.xml-entities");
            }
            if (event == XMLStreamConstants.START_ELEMENT && sheet) {
                if (xml.getLocalName().equals("row")) {
                    cells = 0;
                } else if (xml.getLocalName().equals("c")) {
                    cells++;
                    mustBeNear(xml.getAttributeValue(null, "r"), cells);
                }
            }
        }
    }

    /** A name such as ZZZZZZ1 would have a reader make room for millions. */
    private static void mustBeNear(@Nullable String name, int cells) {
        int place = 0;
        for (int at = 0; name != null && at < name.length() && Character.isLetter(name.charAt(at)); at++) {
            place = place * 26 + Character.toUpperCase(name.charAt(at)) - 'A' + 1;
            if (place > WIDEST) {
                break;
            }
        }
        if (place > WIDEST || cells > WIDEST) {
            throw Refuse.file("exchange.too-many-columns", WIDEST);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Counts what comes out of the archive, all parts together. */
    private final class Counted extends InputStream {
        private final InputStream from;
        private final long size;

        Counted(InputStream from, long size) {
            this.from = from;
            this.size = size;
        }

        @Override
        public int read() throws IOException {
            int next = from.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            int read = from.read(bytes, start, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            inflated += bytes;
            if (inflated > MOST_INFLATED || inflated > SMALL && inflated / MOST_TIMES > size) {
                throw Refuse.file("exchange.too-large-inside");
            }
        }

        @Override
        public void close() throws IOException {
            from.close();
        }
    }
}
