package org.hatchery.totals;

/** Of what figures are wanted. */
public interface Choice {
    /** Whether carriers are chosen, so that what belongs to no carrier cannot be told. */
    boolean choosesCarriers();

    /** Whether parties in this form are wanted: firms, or teams. */
    boolean wants(Enum<?> form);
}
