package org.hatchery.firm;

import org.hatchery.identity.Deed;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;

/**
 * That a growth label had been recorded wrongly (更正).
 *
 * @param before what was on record
 * @param voided whether there never was such a label
 */
public record LabelCorrection(GrowthLabel before, boolean voided, String reason, Signature by, Receipt receipt)
        implements Deed {
    /** For those without a relation to the firm that lasts. */
    public LabelCorrection withoutNumber() {
        return new LabelCorrection(before.withoutNumber(), voided, reason, by, receipt);
    }
}
