package org.hatchery.carrier.resource;

import org.hatchery.identity.Deed;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * That people, fund or an investment had been recorded wrongly (服务力量与投资更正).
 *
 * @param means what was on record; null when it is about an investment
 * @param investment likewise
 * @param voided whether nothing took its place
 */
@NamedInterface(propagate = false)
public record ResourceCorrection(
        @Nullable CarrierMeans means,
        @Nullable FundInvestment investment,
        boolean voided,
        String reason,
        Signature by,
        Receipt receipt)
        implements Deed {}
