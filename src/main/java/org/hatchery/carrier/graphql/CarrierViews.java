package org.hatchery.carrier.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** Shows carriers, also to the doors of other modules, which ask for many at once. */
@Component
public class CarrierViews implements NodeSource {
    private final CarrierDirectory carriers;
    private final CarrierMapper mapper;
    private final Clock clock;

    CarrierViews(CarrierDirectory carriers, CarrierMapper mapper, Clock clock) {
        this.carriers = carriers;
        this.mapper = mapper;
        this.clock = clock;
    }

    public CarrierView of(Carrier carrier) {
        return mapper.toView(carrier, LocalDate.now(clock));
    }

    /** Those of these carriers that lie in the scope; one database command. */
    public Map<CarrierId, CarrierView> find(Collection<CarrierId> ids, Scope scope) {
        return carriers.find(ids, scope).stream().collect(Collectors.toMap(Carrier::getId, this::of));
    }

    /** Id of the carrier that a global id names. */
    public static CarrierId key(String id) {
        return new CarrierId(GlobalId.key("Carrier", id));
    }

    @Override
    public String type() {
        return "Carrier";
    }

    @Override
    public Map<String, CarrierView> byKey(Collection<String> keys, Scope scope) {
        return find(keys.stream().map(CarrierId::new).toList(), scope).values().stream()
                .collect(Collectors.toMap(view -> view.key().value(), Function.identity()));
    }
}
