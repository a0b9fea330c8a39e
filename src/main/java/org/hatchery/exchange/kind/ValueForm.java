package org.hatchery.exchange.kind;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * What values of one place of the API look like.
 *
 * @param needed whether it cannot be left out
 * @param many whether several stand in one cell
 * @param choices of which one is given; empty where it is none of several
 */
@NamedInterface(propagate = false)
public record ValueForm(Type type, boolean needed, boolean many, List<Choice> choices) {
    /** How a cell is read. */
    @NamedInterface(propagate = false)
    public enum Type {
        TEXT,
        CREDIT_CODE,
        DAY,
        AREA,
        MONEY,
        WHOLE,
        DECIMAL,
        CHOICE
    }

    public static ValueForm text() {
        return new ValueForm(Type.TEXT, false, false, List.of());
    }
}
