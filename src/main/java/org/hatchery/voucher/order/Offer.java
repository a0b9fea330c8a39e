package org.hatchery.voucher.order;

import java.util.Optional;
import org.hatchery.programme.terms.Partner;
import org.hatchery.provider.ProviderId;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What was ordered from whom, as the catalogue said then (所选服务).
 *
 * @param partner region that bears a share of the cost; null for a provider at home
 */
@NamedInterface(propagate = false)
public record Offer(
        ProviderId provider,
        String providerName,
        CreditCode providerCode,
        RegionCode providerRegion,
        String code,
        VoucherServiceKind kind,
        String title,
        @Nullable Partner partner) {
    public Optional<Partner> crossRegion() {
        return Optional.ofNullable(partner);
    }
}
