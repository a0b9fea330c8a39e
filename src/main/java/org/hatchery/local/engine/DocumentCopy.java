package org.hatchery.local.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Copies documents, with all that is in them, on their way into and out of a collection. */
final class DocumentCopy {

    /** Up to this length a text is likely to be a code or a kind, which many documents share as they share names. */
    private static final int WORD = 16;

    private DocumentCopy() {}

    /** Each request brings its own strings for field names; a copy to keep shares them, which saves heap. */
    static Document toKeep(Document document) {
        return copy(document, String::intern);
    }

    static Document toGive(Document document) {
        return copy(document, UnaryOperator.identity());
    }

    private static Document copy(Document document, UnaryOperator<String> name) {
        var copy = new Document();
        document.forEach((field, value) -> copy.put(name.apply(field), copyOfValue(value, name)));
        return copy;
    }

    private static @Nullable Object copyOfValue(@Nullable Object value, UnaryOperator<String> name) {
        if (value instanceof Document document) {
            return copy(document, name);
        }
        if (value instanceof String text && text.length() <= WORD) {
            return name.apply(text);
        }
        return value instanceof Collection<?> elements ? copyOfList(elements, name) : value;
    }

    private static List<Object> copyOfList(Collection<?> elements, UnaryOperator<String> name) {
        var copy = new ArrayList<@Nullable Object>(elements.size());
        elements.forEach(element -> copy.add(copyOfValue(element, name)));
        return copy;
    }
}
