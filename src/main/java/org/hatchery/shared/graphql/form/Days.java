package org.hatchery.shared.graphql.form;

import java.util.Map;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** First and last day of a list: whoever mistakes one for the other would take an empty list for an answer. */
record Days(Shape members) implements Shape {
    /** Input object of the schema of which this is the shape. */
    static final String INPUT = "DayRange";

    @Override
    public @Nullable Object read(Object value, Place at, Faults faults) {
        Object read = members.read(value, at, faults);
        if (read instanceof Map<?, ?> days
                && days.get("from") != null
                && days.get("to") != null
                && String.valueOf(days.get("to")).compareTo(String.valueOf(days.get("from"))) < 0) {
            faults.add(at.then("to").wrong(Words.say("shared.last-day-lie-before")));
        }
        return read;
    }
}
