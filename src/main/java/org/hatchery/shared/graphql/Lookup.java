package org.hatchery.shared.graphql;

import java.util.Set;
import org.hatchery.shared.Unfit;

/** Look-up of a value in what one module keeps, so that it is told together with everything else in the form. */
public interface Lookup {
    /** The registers that it looks into, as the schema's {@code @known} names them. */
    Set<String> registers();

    /**
     * Looks for a value that is well formed.
     *
     * @throws Unfit when the register does not have it, with what to do
     */
    void check(Object value, String register);
}
