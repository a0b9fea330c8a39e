package org.hatchery.attachment;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells data, such as an electronic invoice, from pages and pictures that run programs where they are opened. */
final class DataOnly {
    private static final Set<String> PAGES = Set.of("html", "svg", "script", "stylesheet", "transform", "xul");
    private static final List<String> NAMESPACES = List.of(
            "http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "http://www.w3.org/1999/XSL/Transform");
    private static final List<String> MARKUP =
            List.of("<html", "<!doctype", "<script", "<svg", "<body", "<iframe", "<img");
    /** As far as programs look that guess what a file is. */
    private static final int GUESSED = 2048;

    private DataOnly() {}

    /** Whether the document is well formed, defines no entities and has no element that a browser would act upon. */
    static boolean isXml(byte[] bytes) {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = parsers.createXMLStreamReader(new ByteArrayInputStream(bytes));
            boolean data = true;
            while (data && xml.hasNext()) {
                data = isData(xml.next(), xml);
            }
            return data;
        } catch (XMLStreamException | RuntimeException malformed) {
            return false;
        }
    }

    private static boolean isData(int event, XMLStreamReader xml) {
        return switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> false;
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> !"xml-stylesheet".equals(xml.getPITarget());
            case XMLStreamConstants.START_ELEMENT ->
                !PAGES.contains(xml.getLocalName().toLowerCase(Locale.ROOT))
                        && !NAMESPACES.contains(String.valueOf(xml.getNamespaceURI()));
            default -> true;
        };
    }

    /** Whether a file begins with markup behind its signature. */
    static boolean beginsAsPage(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(GUESSED, bytes.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return MARKUP.stream().anyMatch(beginning::contains);
    }
}
