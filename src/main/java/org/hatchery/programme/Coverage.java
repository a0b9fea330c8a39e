package org.hatchery.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.region.RegionCode;

/**
 * What a programme pays for (支持范围).
 *
 * @param statutoryExcluded whether statutory and production-batch testing is left out
 * @param localOnly whether providers must sit in the home region or with a partner
 */
public record Coverage(
        Set<VoucherServiceKind> services, boolean statutoryExcluded, boolean localOnly, List<Partner> partners) {

    List<Breach> breaches(ServiceWanted wanted, RegionCode home) {
        List<Breach> breaches = new ArrayList<>();
        if (!services.contains(wanted.kind())) {
            breaches.add(
                    Breach.of(Term.SERVICES, "该类服务不在支持范围内。", "The programme does not pay for this kind of service."));
        }
        if (statutoryExcluded && wanted.statutory()) {
            breaches.add(Breach.of(
                    Term.STATUTORY_TESTING,
                    "强制性检测和批量生产检测不予支持。",
                    "Statutory testing and the testing of production batches are left out."));
        }
        RegionCode provider = wanted.providerRegion();
        if (provider != null && !reaches(provider, home)) {
            breaches.add(Breach.of(
                    Term.PROVIDER_POOL, "服务机构须在本地区或合作区域内。", "The provider must sit in the region or with a partner."));
        }
        return breaches;
    }

    private boolean reaches(RegionCode provider, RegionCode home) {
        return !localOnly || home.contains(provider) || partner(provider, home).isPresent();
    }

    /** The partner who bears a share of an order with a provider there; empty at home. */
    public Optional<Partner> partner(RegionCode provider, RegionCode home) {
        return home.contains(provider)
                ? Optional.empty()
                : partners.stream()
                        .filter(partner -> partner.region().contains(provider))
                        .findFirst();
    }
}
