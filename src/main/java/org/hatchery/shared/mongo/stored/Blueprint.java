package org.hatchery.shared.mongo.stored;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;

/**
 * How objects of one class are made of documents: what its constructor is given, and which fields are filled afterwards.
 *
 * <p>The framework's mapping decides that anew for each value of each document, and took longer for it than the database
 * for finding the document.
 */
record Blueprint(Constructor<?> constructor, List<Part> given, List<Filled> filled) {
    /**
     * Where one value stands in a document, and how it is read.
     *
     * @param required whether there must be one, because nothing stands for a primitive that is absent
     * @param unwrapped whether it is made of the document around it
     */
    record Part(String name, StoredValue read, boolean required, boolean unwrapped) {
        @Nullable Object in(Document stored) {
            Object value = unwrapped ? stored : stored.get(name);
            if (value == null && required) {
                throw new IllegalArgumentException("The document has no " + name + ".");
            }
            return value == null ? null : read.from(value);
        }
    }

    /** A field that the constructor does not fill; it stays as it is where the document has nothing. */
    record Filled(Field field, Part part) {
        void fill(Object one, Document stored) {
            Object value = part.in(stored);
            if (value != null) {
                try {
                    field.set(one, value);
                } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
    }

    Object make(Document stored) {
        var arguments = new Object[given.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = given.get(i).in(stored);
        }
        Object one = BeanUtils.instantiateClass(constructor, arguments);
        for (Filled each : filled) {
            each.fill(one, stored);
        }
        return one;
    }
}
