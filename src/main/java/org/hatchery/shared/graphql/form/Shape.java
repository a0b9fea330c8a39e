package org.hatchery.shared.graphql.form;

import org.hatchery.shared.Faults;
import org.jspecify.annotations.Nullable;

/** What a value of one place in the schema has to look like. Reading a value that was read before changes nothing. */
interface Shape {
    /**
     * Brings a value into its one form.
     *
     * @param value as it was sent, or as the engine read it
     * @param faults where to say what is wrong; the value comes back as it is then
     * @return null for a text that says nothing
     */
    @Nullable Object read(Object value, Place at, Faults faults);
}
