package org.hatchery.exchange;

import java.util.List;

/**
 * What values of one place of the API look like.
 *
 * @param needed whether it cannot be left out
 * @param many whether several stand in one cell
 * @param choices of which one is given; empty where it is none of several
 */
public record ValueForm(Type type, boolean needed, boolean many, List<Choice> choices) {
    /** How a cell is read. */
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

    static ValueForm text() {
        return new ValueForm(Type.TEXT, false, false, List.of());
    }
}
