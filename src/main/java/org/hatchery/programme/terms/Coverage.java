package org.hatchery.programme.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Words;
import org.springframework.modulith.NamedInterface;

/**
 * What a programme pays for (支持范围).
 *
 * @param statutoryExcluded whether statutory and production-batch testing is left out
 * @param localOnly whether providers must sit in the home region or with a partner
 */
@NamedInterface(propagate = false)
public record Coverage(
        Set<VoucherServiceKind> services, boolean statutoryExcluded, boolean localOnly, List<Partner> partners) {

    List<Breach> breaches(ServiceWanted wanted, RegionCode home) {
        List<Breach> breaches = new ArrayList<>();
        if (!services.contains(wanted.kind())) {
            breaches.add(Breach.of(Term.SERVICES, Words.say("programme.programme-pay-kind-service")));
        }
        if (statutoryExcluded && wanted.statutory()) {
            breaches.add(
                    Breach.of(Term.STATUTORY_TESTING, Words.say("programme.statutory-testing-testing-production")));
        }
        RegionCode provider = wanted.providerRegion();
        if (provider != null && !reaches(provider, home)) {
            breaches.add(Breach.of(Term.PROVIDER_POOL, Words.say("programme.provider-sit-region-partner")));
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
