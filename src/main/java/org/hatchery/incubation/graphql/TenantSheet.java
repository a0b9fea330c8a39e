package org.hatchery.incubation.graphql;

import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.carrier.graphql.CarrierPlaces;
import org.hatchery.exchange.kind.Call;
import org.hatchery.exchange.kind.SheetColumn;
import org.hatchery.exchange.kind.SheetKind;
import org.hatchery.exchange.kind.SheetPlace;
import org.hatchery.exchange.kind.SheetRow;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.incubation.act.AdmitIncubatee;
import org.hatchery.incubation.service.ServiceDirectory;
import org.hatchery.incubation.service.ServiceFilter;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.shared.Faults;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.InputBinder;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The firms and teams that stay in a carrier now, each admitted by a row (在孵企业名单). */
@Component
@Order(1)
class TenantSheet implements SheetKind {
    private static final Set<String> ONCE = Set.of("creditCode", "units");
    private static final List<SheetColumn> COLUMNS = Stream.of(
                    EntryColumns.PARTY, EntryColumns.SPACE, EntryColumns.REST)
            .flatMap(List::stream)
            .map(column -> ONCE.contains(column.key()) ? column.inOneRow() : column)
            .toList();

    private final AdmitIncubatee admit;
    private final StayDirectory stays;
    private final ServiceDirectory services;
    private final CarrierPlaces places;
    private final IncubationMapper mapper;
    private final InputBinder inputs;

    TenantSheet(
            AdmitIncubatee admit,
            StayDirectory stays,
            ServiceDirectory services,
            CarrierPlaces places,
            IncubationMapper mapper,
            InputBinder inputs) {
        this.admit = admit;
        this.stays = stays;
        this.services = services;
        this.places = places;
        this.mapper = mapper;
        this.inputs = inputs;
    }

    @Override
    public String key() {
        return "TENANTS";
    }

    @Override
    public Sentence title() {
        return Words.say("incubation.sheet-tenants");
    }

    @Override
    public String act() {
        return "admitIncubatee";
    }

    @Override
    public List<SheetColumn> columns() {
        return COLUMNS;
    }

    @Override
    public SheetPlace place(String id, Actor actor) {
        return places.of(id, actor);
    }

    @Override
    public Map<String, Object> input(SheetRow row, Actor actor) {
        return EntryColumns.entry(row);
    }

    @Override
    public Set<String> apart(SheetRow row) {
        return EntryColumns.apart(row);
    }

    @Override
    public void lookAhead(Map<SheetRow, Receipt> rows) {
        admit.lookAhead(EntryColumns.codes(rows.keySet()), rows.values());
    }

    @Override
    public void check(Map<String, @Nullable Object> read, Actor actor, Faults faults) {
        admit.check(mapper.toAdmission(inputs.of(read, AdmitIncubateeInput.class)), actor, faults);
    }

    /** The stay is taken back, and so never was. */
    @Override
    public Call undo(String made, SheetRow row, Actor actor) {
        Stay stay = stays.find(List.of(new StayId(GlobalId.key("Stay", made))), actor.scope()).stream()
                .findFirst()
                .orElseThrow(() -> Rejection.notFound("stay"));
        if (stay.getState() != StayState.ACTIVE || stay.getHistory().size() > 1 || isServed(stay, actor)) {
            throw new Rejection(WRONG_STATE, "stay", Words.say("incubation.sheet-stay-went-on"));
        }
        String why = Words.say("incubation.sheet-undone").chinese();
        return new Call("voidStay", Map.of("stay", made, "expectedVersion", stay.getVersion(), "reason", why));
    }

    private boolean isServed(Stay stay, Actor actor) {
        var here = new ServiceFilter(stay.getCarrier(), stay.getIncubatee(), null, null, null, null, null);
        return !services.search(here, actor.scope(), PageRequest.first(1))
                .items()
                .isEmpty();
    }
}
