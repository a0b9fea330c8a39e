package org.hatchery.carrier.recognition;

import org.hatchery.identity.Deed;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.springframework.modulith.NamedInterface;

/**
 * That a title, or its withdrawal, had been recorded wrongly (认定更正).
 *
 * @param before what was on record
 * @param voided whether there never was such a title
 */
@NamedInterface(propagate = false)
public record RecognitionCorrection(Recognition before, boolean voided, String reason, Signature by, Receipt receipt)
        implements Deed {}
