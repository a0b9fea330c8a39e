package org.hatchery.firm;

import static java.util.stream.Collectors.toSet;
import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierRelocated;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListByName;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.NameSearch;
import org.hatchery.shared.mongo.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Every read of firms and teams, inside the scope of whoever asks, and the one write that concerns many at once. */
@Component
public class IncubateeDirectory {
    private static final Keyset<Incubatee> BY_NAME = ListByName.keyset(
            Incubatee.class,
            Incubatee::nameOrder,
            incubatee -> incubatee.getId().value());

    static final ListOrders<Incubatee> ORDERS = ListOrders.usually("NAME", BY_NAME)
            .or(
                    "ENTERED_ON",
                    Keyset.byDayIfAny(
                            Incubatee.class,
                            "placement.enteredOn",
                            incubatee -> placed(incubatee, Placement::enteredOn),
                            incubatee -> incubatee.getId().value()))
            .or(
                    "LIMIT_ON",
                    Keyset.byDayIfAny(
                            Incubatee.class,
                            "placement.limitOn",
                            incubatee -> placed(incubatee, Placement::limitOn),
                            incubatee -> incubatee.getId().value()));

    /** Firms and teams fetched by one command; a page of services may have served more than fit into a usual one. */
    private static final int BATCH = 1_000;

    private static final String CONTACT = "particulars.contact";
    private static final String LEGAL_REPRESENTATIVE = "registration.legalRepresentative";

    private final MongoOperations mongo;
    private final CarrierDirectory carriers;
    private final Clock clock;

    IncubateeDirectory(MongoOperations mongo, CarrierDirectory carriers, Clock clock) {
        this.mongo = mongo;
        this.carriers = carriers;
        this.clock = clock;
    }

    /**
     * The firm or team with this id.
     *
     * @throws Rejection NOT_FOUND outside the scope
     */
    public Incubatee get(IncubateeId id, Scope scope, String field) {
        return find(List.of(id), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound(field));
    }

    /** Firms with these credit codes, as far as the scope goes. */
    public List<Incubatee> withCodes(Collection<CreditCode> codes, Scope scope) {
        return mongo.find(
                new Query(allOf(List.of(where("registration.creditCode").in(codes), visible(), scope.condition()))),
                Incubatee.class);
    }

    public List<Incubatee> find(Collection<IncubateeId> ids, Scope scope) {
        var query = new Query(allOf(List.of(where("_id").in(ids), visible(), scope.condition())));
        return mongo.find(query.cursorBatchSize(BATCH), Incubatee.class);
    }

    /** Firms and teams, by name unless another order is asked for; none of a carrier that the scope does not show. */
    public Page<Incubatee> search(IncubateeFilter filter, Scope scope, PageRequest request) {
        if (filter.carrier() != null && !shows(scope, filter.carrier())) {
            return new Page<>(List.of(), false, false, () -> 0);
        }
        return ORDERS.page(mongo, conditions(filter, scope), request);
    }

    private static @Nullable LocalDate placed(Incubatee incubatee, Function<Placement, @Nullable LocalDate> day) {
        Placement placement = incubatee.getPlacement();
        return placement == null ? null : day.apply(placement);
    }

    private boolean shows(Scope scope, CarrierId carrier) {
        return scope.includes(Set.of(Scope.carrier(carrier.value())))
                || carriers.find(carrier, scope).isPresent();
    }

    /** Labels that count and ever were, of those of these that have any; a statistic, so the caller has checked the scope. */
    public Map<IncubateeId, List<GrowthLabel>> labels(Collection<IncubateeId> ids) {
        var query =
                new Query(allOf(List.of(where("_id").in(ids), where("labels.0").exists(true))));
        query.cursorBatchSize(BATCH).fields().include("labels");
        return mongo.find(query, Labels.class, mongo.getCollectionName(Incubatee.class)).stream()
                .collect(Collectors.toMap(
                        Labels::id,
                        found -> found.labels().stream()
                                .filter(GrowthLabel::everCounted)
                                .toList()));
    }

    /** Backgrounds of those of these of which anybody said it; a statistic likewise. */
    public Map<IncubateeId, Background> backgrounds(Collection<IncubateeId> ids) {
        var query = new Query(
                allOf(List.of(where("_id").in(ids), where("background").exists(true))));
        query.cursorBatchSize(BATCH).fields().include("background");
        return mongo.find(query, Known.class, mongo.getCollectionName(Incubatee.class)).stream()
                .collect(Collectors.toMap(Known::id, Known::background));
    }

    private record Known(@Id IncubateeId id, Background background) {}

    /** What statistics need to know of a firm. */
    private record Labels(@Id IncubateeId id, List<GrowthLabel> labels) {}

    /** Those placed in a carrier move with it; the bureaus there see them, and whoever saw them still does. */
    void follow(CarrierRelocated told) {
        String carrier = Scope.carrier(told.carrier().value());
        follow(told, "placement.region", told.region(), told.from());
        follow(told, "placement.carrierKind", told.kind(), told.kindFrom());
        Sight.share(mongo, Incubatee.class, carrier, told.region().visibleTo());
    }

    private void follow(CarrierRelocated told, String field, Object now, LocalDate from) {
        Criteria stays = new Criteria()
                .orOperator(
                        where("placement.endedOn").is(null),
                        where("placement.endedOn").gt(from));
        var query = new Query(allOf(List.of(
                where(Scope.FIELD).is(Scope.carrier(told.carrier().value())),
                where("placement.carrier").is(told.carrier()),
                where(field).ne(now),
                stays)));
        mongo.updateMulti(query, Update.update(field, now), Incubatee.class);
    }

    /** Those who stay in the carrier and are not confided to the bureaus of its new place. */
    List<IncubateeId> confidedElsewhere(CarrierRelocated told) {
        String confided = "confidedTo";
        List<Criteria> missing = told.region().visibleTo().stream()
                .map(key -> where(confided).ne(key))
                .toList();
        String carrier = Scope.carrier(told.carrier().value());
        var query = new Query(allOf(List.of(
                where(Scope.FIELD).is(carrier), where(confided).is(carrier), new Criteria().orOperator(missing))));
        query.cursorBatchSize(BATCH).fields().include("_id");
        return mongo.find(query, Document.class, mongo.getCollectionName(Incubatee.class)).stream()
                .map(found -> new IncubateeId(found.getString("_id")))
                .toList();
    }

    /** Personal data of those who left everywhere before this day is forgotten; how many. */
    long forgetThoseGoneBefore(LocalDate day) {
        var gone = new Query(allOf(List.of(
                where("placement.endedOn").lt(day),
                new Criteria()
                        .orOperator(
                                where(CONTACT).ne(null),
                                where(LEGAL_REPRESENTATIVE).ne(null)))));
        return mongo.updateMulti(
                        gone,
                        new Update().unset(CONTACT).unset(LEGAL_REPRESENTATIVE),
                        mongo.getCollectionName(Incubatee.class))
                .getModifiedCount();
    }

    /** The same of several subjects at once, by the key under which each sees what is its own. */
    public Map<String, Page<Incubatee>> search(
            IncubateeFilter filter, Collection<String> subjects, Scope scope, PageRequest request) {
        return ORDERS.pages(mongo, conditions(filter, scope), Scope.FIELD, subjects, request);
    }

    private List<Criteria> conditions(IncubateeFilter filter, Scope scope) {
        LocalDate today = LocalDate.now(clock);
        return List.of(
                visible(),
                scope.condition(),
                given(filter.form(), form -> where("registration").exists(form == IncubateeForm.FIRM)),
                given(filter.stages(), stages -> at(stages, today)),
                given(filter.fields(), fields -> where("particulars.field").in(fields)),
                given(filter.labels(), labels -> holding(labels, today)),
                given(filter.carrier(), carrier -> where(Scope.FIELD).is(Scope.carrier(carrier.value()))),
                given(
                        filter.carrierKinds(),
                        kinds -> where("placement.carrierKind").in(kinds)),
                given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                // whoever has only signed to come, or stays there besides, counts where its main stay is
                given(
                        filter.region(),
                        region -> where("placement.region").gte(region).lte(region.last())),
                given(
                        filter.enteringWithinDays(),
                        days -> within("placement.enteredOn", today.plusDays(1), today.plusDays(days))),
                given(filter.leavingWithinDays(), days -> within("placement.limitOn", today, today.plusDays(days))),
                given(filter.founders(), kinds -> where("background.founders").in(kinds)),
                given(filter.origins(), origins -> where("background.origins").in(origins)),
                given(
                        filter.broughtFrom(),
                        region -> where("background.broughtFrom").gte(region).lte(region.last())),
                given(filter.text(), NameSearch::matches),
                given(filter.enteredOn(), days -> days.on("placement.enteredOn")),
                given(filter.limitOn(), days -> days.on("placement.limitOn")));
    }

    /** Whoever is only about to enter has not begun. */
    private static Criteria at(Set<Stage> stages, LocalDate today) {
        Set<Stage> staying = EnumSet.of(Stage.PRE_INCUBATION, Stage.IN_INCUBATION);
        Set<Stage> over = EnumSet.of(Stage.GRADUATED, Stage.EXITED);
        List<Criteria> any = new ArrayList<>();
        any.add(new Criteria()
                .andOperator(
                        where("placement.stage").in(common(stages, staying)),
                        where("placement.enteredOn").lte(today)));
        any.add(where("placement.stage").in(common(stages, over)));
        if (stages.contains(Stage.ADMITTED)) {
            any.add(new Criteria()
                    .andOperator(
                            where("placement.stage").in(staying),
                            where("placement.enteredOn").gt(today)));
        }
        return new Criteria().orOperator(any);
    }

    private static Set<Stage> common(Set<Stage> some, Set<Stage> others) {
        return others.stream().filter(some::contains).collect(toSet());
    }

    /** Whoever never got a stay is known to nobody, whatever the scope. */
    private static Criteria visible() {
        return where("placement").exists(true);
    }

    private static Criteria within(String field, LocalDate first, LocalDate last) {
        return new Criteria()
                .andOperator(
                        where(field).gte(first),
                        where(field).lte(last),
                        where("placement.endedOn").is(null));
    }

    private static Criteria holding(Set<GrowthLabelKind> labels, LocalDate today) {
        return where("labels")
                .elemMatch(new Criteria()
                        .andOperator(
                                where("kind").in(labels),
                                where("from").lte(today),
                                new Criteria()
                                        .orOperator(
                                                where("contest").is(null),
                                                where("contest.answer").ne(null)),
                                new Criteria()
                                        .orOperator(
                                                where("withdrawnOn").is(null),
                                                where("withdrawnOn").gt(today)),
                                new Criteria()
                                        .orOperator(
                                                where("to").is(null),
                                                where("to").gt(today))));
    }
}
