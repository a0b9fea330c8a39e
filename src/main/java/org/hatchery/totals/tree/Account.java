package org.hatchery.totals.tree;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * What amounts are kept of: a constant of an enum of the module that counts it.
 *
 * <p>Areas are hundredths of a square metre, money is fen, hours are hundredths. A moment is an amount times the day,
 * counted from 1970, on which it came or went: it turns a stock into a stock times days.
 */
@NamedInterface(propagate = false)
public interface Account {
    /** What metrics call it; no two modules use one name. */
    String name();

    Numbers numbers();

    default int number() {
        return numbers().first();
    }

    default int at(Enum<?> part) {
        return at(part.ordinal());
    }

    default int at(int part) {
        if (part < 0 || part >= parts()) {
            throw new IllegalArgumentException(this + " has no part " + part + ".");
        }
        return number() + part;
    }

    default int parts() {
        return numbers().parts();
    }

    /** The constants its parts are; empty when they are whole numbers, or when it has no parts. */
    default Optional<Class<? extends Enum<?>>> partsOf() {
        return Optional.ofNullable(numbers().names());
    }
}
