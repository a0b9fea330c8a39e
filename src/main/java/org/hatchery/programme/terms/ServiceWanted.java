package org.hatchery.programme.terms;

import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Service somebody wants to buy.
 *
 * @param providerRegion null while no provider was chosen
 * @param statutory whether the law demands it of the buyer, or it tests a production batch
 */
@NamedInterface(propagate = false)
public record ServiceWanted(
        VoucherServiceKind kind, Yuan price, @Nullable RegionCode providerRegion, boolean statutory) {}
