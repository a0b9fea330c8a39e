package org.hatchery.shared.mongo;

import java.util.function.Function;

/**
 * Documents that are listed in the order of their names; the module they belong to contributes this.
 *
 * @param name where the name stands in a document
 */
public record ListByName(Class<?> type, String name) {
    /** Where {@link org.hatchery.shared.NameOrder} is stored. */
    public static final String FIELD = "nameOrder";

    /** Order of such a list, and its pages. */
    public static <T> Keyset<T> keyset(Class<T> type, Function<T, String> order, Function<T, String> id) {
        return Keyset.byText(type, FIELD, order, id);
    }
}
