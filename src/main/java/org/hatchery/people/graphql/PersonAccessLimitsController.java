package org.hatchery.people.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hatchery.carrier.graphql.CarrierView;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.graphql.IncubateeView;
import org.hatchery.firm.graphql.IncubateeViews;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.graphql.PilotBaseView;
import org.hatchery.pilot.graphql.PilotBaseViews;
import org.hatchery.provider.ProviderId;
import org.hatchery.provider.graphql.ProviderView;
import org.hatchery.provider.graphql.ProviderViews;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What an access is limited to, as objects with names; each kind by one command for a whole page. */
@Controller
class PersonAccessLimitsController {
    private static final String TYPE = "PersonAccess";

    private final CarrierViews carriers;
    private final IncubateeViews incubatees;
    private final ProviderViews providers;
    private final PilotBaseViews bases;
    private final RegionViews regions;
    private final RegionDirectory divisions;

    PersonAccessLimitsController(
            CarrierViews carriers,
            IncubateeViews incubatees,
            ProviderViews providers,
            PilotBaseViews bases,
            RegionViews regions,
            RegionDirectory divisions) {
        this.carriers = carriers;
        this.incubatees = incubatees;
        this.providers = providers;
        this.bases = bases;
        this.regions = regions;
        this.divisions = divisions;
    }

    @BatchMapping(typeName = TYPE, field = "carriers")
    Map<PersonAccessView, List<CarrierView>> carriers(List<PersonAccessView> shown, @ContextValue Actor actor) {
        return listed(shown, Role.CARRIER_MANAGER, CarrierId::new, ids -> carriers.find(ids, actor.scope()));
    }

    @BatchMapping(typeName = TYPE)
    Map<PersonAccessView, IncubateeView> incubatee(List<PersonAccessView> shown, @ContextValue Actor actor) {
        return first(listed(shown, Role.FIRM, IncubateeId::new, ids -> incubatees.find(ids, actor.scope())));
    }

    @BatchMapping(typeName = TYPE)
    Map<PersonAccessView, ProviderView> provider(List<PersonAccessView> shown) {
        return first(listed(shown, Role.PROVIDER, ProviderId::new, providers::find));
    }

    @BatchMapping(typeName = TYPE)
    Map<PersonAccessView, PilotBaseView> base(List<PersonAccessView> shown) {
        return first(listed(shown, Role.PROVIDER, BaseId::new, bases::find));
    }

    @SchemaMapping(typeName = TYPE)
    Optional<RegionView> region(PersonAccessView access) {
        boolean authority = access.role() == Role.BUREAU || access.role() == Role.AUDITOR;
        return access.limits().stream()
                .filter(limit -> authority && divisions.knows(limit))
                .findFirst()
                .map(limit -> regions.of(new RegionCode(limit)));
    }

    static <K, V> Map<PersonAccessView, List<V>> listed(
            List<PersonAccessView> shown, Role role, Function<String, K> key, Function<Collection<K>, Map<K, V>> find) {
        Set<K> wanted = new LinkedHashSet<>();
        shown.stream()
                .filter(access -> access.role() == role)
                .forEach(access -> access.limits().forEach(limit -> wanted.add(key.apply(limit))));
        Map<K, V> found = wanted.isEmpty() ? Map.of() : find.apply(wanted);
        Map<PersonAccessView, List<V>> answer = new HashMap<>();
        shown.forEach(access -> answer.put(
                access,
                access.role() == role
                        ? access.limits().stream()
                                .map(limit -> found.get(key.apply(limit)))
                                .filter(Objects::nonNull)
                                .toList()
                        : List.of()));
        return answer;
    }

    static <V> Map<PersonAccessView, V> first(Map<PersonAccessView, List<V>> lists) {
        Map<PersonAccessView, V> answer = new HashMap<>();
        lists.forEach((access, some) -> some.stream().findFirst().ifPresent(one -> answer.put(access, one)));
        return answer;
    }
}
