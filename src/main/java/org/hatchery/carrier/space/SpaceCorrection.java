package org.hatchery.carrier.space;

import org.hatchery.identity.Deed;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.springframework.modulith.NamedInterface;

/**
 * That a unit had been recorded wrongly (场地单元更正).
 *
 * @param before what was on record
 * @param voided whether there never was such a unit
 */
@NamedInterface(propagate = false)
public record SpaceCorrection(SpaceUnit before, boolean voided, String reason, Signature by, Receipt receipt)
        implements Deed {}
