package org.hatchery.supervision.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.provider.ProviderDirectory;
import org.hatchery.provider.ProviderFilter;
import org.hatchery.provider.ProviderId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.springframework.stereotype.Component;

/** Service providers that can be drawn: all of the pool, also those that are suspended. */
@Component
class DrawnProviders implements DrawnSubjects {
    private final ProviderDirectory providers;

    DrawnProviders(ProviderDirectory providers) {
        this.providers = providers;
    }

    @Override
    public EvaluatedKind kind() {
        return EvaluatedKind.PROVIDER;
    }

    @Override
    public List<Drawable> open(RegionCode region, LocalDate day, int most) {
        var here = new ProviderFilter(null, null, region, null, null);
        return DrawnSubjects.all(
                most,
                page -> providers.search(here, Scope.EVERYTHING, page),
                found -> found.stream()
                        .map(one -> new Drawable(
                                one.getId().value(), one.getProfile().name()))
                        .toList());
    }

    @Override
    public Set<String> there(Collection<String> keys, RegionCode region, LocalDate day) {
        return providers.find(keys.stream().map(ProviderId::new).toList()).stream()
                .filter(one -> region.contains(one.getRegion()))
                .map(one -> one.getId().value())
                .collect(Collectors.toSet());
    }
}
