package org.hatchery.pilot.base;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListByName;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.NameSearch;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Every read of pilot-test bases: a public catalogue, and a scope for those who look after them. */
@Component
@NamedInterface(propagate = false)
public class BaseDirectory {
    private static final Keyset<PilotBase> BY_NAME = ListByName.keyset(
            PilotBase.class, PilotBase::nameOrder, base -> base.getId().value());

    public static final ListOrders<PilotBase> ORDERS = ListOrders.usually("NAME", BY_NAME)
            .or(
                    "REGISTER_NUMBER",
                    Keyset.byText(
                            PilotBase.class,
                            "registerNumber",
                            PilotBase::getRegisterNumber,
                            base -> base.getId().value()));

    private static final String INSTITUTION = "profile.institution";

    private final MongoOperations mongo;

    BaseDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The base with this id, whoever asks. */
    public Optional<PilotBase> find(BaseId id) {
        return find(List.of(id)).stream().findFirst();
    }

    /**
     * The base with this id, whoever asks.
     *
     * @throws Rejection NOT_FOUND where there is none
     */
    public PilotBase get(BaseId id) {
        return find(id).orElseThrow(() -> Rejection.notFound("base"));
    }

    /**
     * The base with this id, for those who look after it.
     *
     * @throws Rejection NOT_FOUND outside the scope
     */
    public PilotBase get(BaseId id, Scope scope) {
        return find(List.of(id), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound("base"));
    }

    /** Those of these bases that there are; the catalogue is public. */
    public List<PilotBase> find(Collection<BaseId> ids) {
        return find(ids, Scope.EVERYTHING);
    }

    public List<PilotBase> find(Collection<BaseId> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), scope.condition()))), PilotBase.class);
    }

    /** Where this institution opens its instruments, for those who look after it. */
    public Optional<PilotBase> openedBy(InstitutionId institution, Scope scope) {
        var query = new Query(allOf(List.of(where(INSTITUTION).is(institution), scope.condition())));
        return Optional.ofNullable(mongo.findOne(query, PilotBase.class));
    }

    /** Where these institutions open their instruments, by institution; the catalogue is public. */
    public Map<InstitutionId, PilotBase> openedBy(Collection<InstitutionId> institutions) {
        return mongo.find(new Query(where(INSTITUTION).in(institutions)), PilotBase.class).stream()
                .collect(Collectors.toMap(
                        base -> Objects.requireNonNull(base.getProfile().institution()), Function.identity()));
    }

    /** Bases, by name unless another order is asked for, without regard to free time; the catalogue is public. */
    public Page<PilotBase> search(BaseFilter filter, PageRequest request) {
        return ORDERS.page(mongo, conditions(filter), request);
    }

    private static List<Criteria> conditions(BaseFilter filter) {
        return List.of(
                given(filter.text(), NameSearch::matches),
                given(filter.capability(), BaseDirectory::capable),
                given(filter.fields(), fields -> where("profile.fields").in(fields)),
                given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                given(filter.states(), states -> where("state").in(states)),
                given(
                        filter.opened(),
                        opened -> opened
                                ? where(INSTITUTION).ne(null)
                                : where(INSTITUTION).is(null)),
                given(filter.within(), Scope::condition));
    }

    private static Criteria capable(String capability) {
        return where("equipment.capabilities").is(plain(capability));
    }

    /** A capability as it is stored. */
    public static String plain(String capability) {
        return capability.strip().toLowerCase(Locale.ROOT);
    }
}
