package org.hatchery.figures;

import org.hatchery.firm.IncubateeId;
import org.hatchery.shared.Identifier;

/** One year of one firm or team. */
public record YearFiguresId(String value) implements Identifier {
    public static YearFiguresId of(IncubateeId incubatee, int year) {
        return new YearFiguresId(incubatee.value() + "/" + year);
    }
}
