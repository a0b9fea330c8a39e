package org.hatchery.shared.graphql.form;

import java.math.BigDecimal;
import java.util.function.BiFunction;
import org.hatchery.shared.Sentence;

/**
 * Numbers that are accepted in one place.
 *
 * @param open whether the least one itself is not
 */
record Range(BigDecimal least, boolean open, BigDecimal most) {
    boolean has(BigDecimal number) {
        int above = number.compareTo(least);
        return (open ? above > 0 : above >= 0) && number.compareTo(most) <= 0;
    }

    /** What is right, in the words for bounds that are met or else for one that is not. */
    Sentence says(BiFunction<String, String, Sentence> closed, BiFunction<String, String, Sentence> above) {
        return (open ? above : closed).apply(plain(least), plain(most));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
