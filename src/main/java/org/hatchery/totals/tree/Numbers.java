package org.hatchery.totals.tree;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Numbers of an account; they are stored, so they stay what they are for ever.
 *
 * <p>An account with parts has one number for each, from its first on: the parts are the constants of an enum in their
 * order, or whole numbers from 0 on.
 *
 * @param names the enum; null when parts have no names
 * @param moment number of the account that keeps the moments of a stock; null when its days are not counted
 */
@NamedInterface(propagate = false)
public record Numbers(
        int first,
        int parts,
        @Nullable Class<? extends Enum<?>> names,
        @Nullable Integer moment) {
    public static Numbers one(int number) {
        return new Numbers(number, 1, null, null);
    }

    /** One for each constant. */
    public static Numbers each(int first, Class<? extends Enum<?>> names) {
        return new Numbers(first, names.getEnumConstants().length, names, null);
    }

    /** So many, for whole numbers. */
    public static Numbers many(int first, int parts) {
        return new Numbers(first, parts, null, null);
    }

    /** A stock whose days count as well. */
    public static Numbers stock(int number, int moment) {
        return new Numbers(number, 1, null, moment);
    }
}
