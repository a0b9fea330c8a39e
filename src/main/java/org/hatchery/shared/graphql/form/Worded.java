package org.hatchery.shared.graphql.form;

import org.hatchery.shared.Faults;
import org.hatchery.shared.Unfit;
import org.hatchery.shared.Wording;
import org.jspecify.annotations.Nullable;

/** Text; one that says nothing is no text, unless it may be empty. */
record Worded(Wording wording) implements Shape {
    @Override
    public @Nullable Object read(Object value, Place at, Faults faults) {
        if (!(value instanceof String typed)) {
            faults.add(at.wrong(Says.TEXT));
            return value;
        }
        try {
            String text = wording.read(typed);
            return text.isEmpty() && wording.min() > 0 ? null : text;
        } catch (Unfit unfit) {
            faults.add(at.wrong(unfit.sentence()));
            return value;
        }
    }
}
