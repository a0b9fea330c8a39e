package org.hatchery.totals.reading;

import org.springframework.modulith.NamedInterface;

/** Of what figures are wanted. */
@NamedInterface(propagate = false)
public interface Choice {
    /** Whether carriers are chosen, so that what belongs to no carrier cannot be told. */
    boolean choosesCarriers();

    /** Whether parties in this form are wanted: firms, or teams. */
    boolean wants(Enum<?> form);
}
