package org.hatchery.provider.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.provider.Provider;
import org.hatchery.provider.ProviderDirectory;
import org.hatchery.provider.ProviderId;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** Shows providers, also to the doors of other modules, which ask for many at once; the pool is public. */
@Component
public class ProviderViews implements NodeSource {
    private final ProviderDirectory providers;
    private final ProviderMapper mapper;
    private final Clock clock;

    ProviderViews(ProviderDirectory providers, ProviderMapper mapper, Clock clock) {
        this.providers = providers;
        this.mapper = mapper;
        this.clock = clock;
    }

    public ProviderView of(Provider provider) {
        return mapper.toView(provider, LocalDate.now(clock));
    }

    /** These providers; one database command. */
    public Map<ProviderId, ProviderView> find(Collection<ProviderId> ids) {
        return providers.find(ids).stream().collect(Collectors.toMap(Provider::getId, this::of));
    }

    /** Id of the provider that a global id names. */
    public static ProviderId key(String id) {
        return new ProviderId(GlobalId.key("Provider", id));
    }

    @Override
    public String type() {
        return "Provider";
    }

    @Override
    public Map<String, ProviderView> byKey(Collection<String> keys, Scope scope) {
        return find(keys.stream().map(ProviderId::new).toList()).values().stream()
                .collect(Collectors.toMap(view -> view.key().value(), Function.identity()));
    }
}
