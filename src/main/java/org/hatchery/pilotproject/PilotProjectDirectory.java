package org.hatchery.pilotproject;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.FirstOfEach;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Sweep.Work;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Every read of pilot-test projects, inside the scope of whoever asks. */
@Component
public class PilotProjectDirectory {
    private static final Keyset<PilotProject> LATEST = Keyset.byDay(
            PilotProject.class,
            "proposedOn",
            PilotProject::getProposedOn,
            project -> project.getId().value());

    public static final ListOrders<PilotProject> ORDERS = ListOrders.usually("PROPOSED_ON", LATEST)
            .or(
                    "PLANNED_TO",
                    Keyset.byDay(
                            PilotProject.class,
                            "plan.plannedTo",
                            project -> project.getPlan().plannedTo(),
                            project -> project.getId().value()))
            .or(
                    "ESTIMATED_COST",
                    Keyset.byAmount(
                            PilotProject.class,
                            "plan.estimatedCost",
                            project -> project.getPlan().estimatedCost(),
                            project -> project.getId().value()));

    /** As {@link #LATEST} puts them. */
    private static final Comparator<PilotProject> LATEST_FIRST = Comparator.comparing(PilotProject::getProposedOn)
            .thenComparing(project -> project.getId().value())
            .reversed();

    private static final int AT_ONCE = 500;

    /** Facts fetched by one command. */
    private static final int BATCH = 10_000;

    private final MongoOperations mongo;

    PilotProjectDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * The project with this id.
     *
     * @throws Rejection NOT_FOUND outside the scope
     */
    public PilotProject get(PilotProjectId id, Scope scope) {
        return find(List.of(id), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound("project"));
    }

    public List<PilotProject> find(Collection<PilotProjectId> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), scope.condition()))), PilotProject.class);
    }

    /** Projects, latest proposal first unless another order is asked for. */
    public Page<PilotProject> search(PilotProjectFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(mongo, conditions(filter, scope), request);
    }

    /** The same of several subjects at once, by the key under which each sees what is its own. */
    public Map<String, Page<PilotProject>> search(
            PilotProjectFilter filter, Collection<String> subjects, Scope scope, PageRequest request) {
        return ORDERS.pages(mongo, conditions(filter, scope), Scope.FIELD, subjects, request);
    }

    private static List<Criteria> conditions(PilotProjectFilter filter, Scope scope) {
        return List.of(
                scope.condition(),
                given(filter.base(), base -> where(Scope.FIELD).is(Scope.provider(base.value()))),
                given(filter.incubatee(), incubatee -> where(Scope.FIELD).is(Scope.incubatee(incubatee.value()))),
                given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                given(
                        filter.baseRegion(),
                        region -> where("host.region").gte(region).lte(region.last())),
                given(filter.states(), states -> where("state").in(states)),
                given(filter.fields(), fields -> where("plan.field").in(fields)),
                given(
                        filter.period(),
                        period -> where("proposedOn").gte(period.firstDay()).lt(period.dayAfter())),
                given(filter.plannedTo(), days -> days.on("plan.plannedTo")));
    }

    /**
     * Concluded ones of many parties, the latest hundred of each, by the keys under which these see them; a statistic, so the
     * caller has checked the scope.
     */
    public Map<String, List<PilotProject>> concludedOf(Collection<String> parties) {
        if (parties.isEmpty()) {
            return Map.of();
        }
        Set<String> asked = Set.copyOf(parties);
        FirstOfEach<String, PilotProject> found = new FirstOfEach<>(LATEST_FIRST, PageRequest.LARGEST);
        var query = new Query(
                allOf(List.of(where(Scope.FIELD).in(asked), where("state").is(PilotState.CONCLUDED))));
        try (Stream<PilotProject> all = mongo.stream(query.cursorBatchSize(AT_ONCE), PilotProject.class)) {
            all.forEach(one -> Stream.of(
                            Scope.provider(one.getHost().base().value()),
                            Scope.incubatee(one.getApplicant().incubatee().value()))
                    .filter(asked::contains)
                    .forEach(key -> found.add(key, one)));
        }
        return found.all();
    }

    /** All projects of a base up to a day; a statistic, so the caller has checked the scope. */
    public List<ProjectFact> facts(BaseId base, LocalDate upTo) {
        var query = new Query(allOf(List.of(
                where(Scope.FIELD).is(Scope.provider(base.value())),
                where("proposedOn").lte(upTo))));
        query.cursorBatchSize(BATCH).fields().include("applicant", "history", "results", "followUps", "rating");
        return mongo.find(query, ProjectFact.class, mongo.getCollectionName(PilotProject.class));
    }

    /** How many each base undertook that were proposed in these days; a statistic, so the caller has checked the scope. */
    public Map<BaseId, Integer> undertaken(Collection<BaseId> bases, DayRange proposed) {
        List<String> keys =
                bases.stream().map(base -> Scope.provider(base.value())).toList();
        var query = new Query(allOf(List.of(
                where(Scope.FIELD).in(keys),
                proposed.on("proposedOn"),
                where("state").nin(PilotState.PROPOSED, PilotState.DECLINED, PilotState.WITHDRAWN))));
        query.cursorBatchSize(BATCH).fields().include("host.base");
        Map<BaseId, Integer> counted = new HashMap<>();
        mongo.find(query, Document.class, mongo.getCollectionName(PilotProject.class))
                .forEach(found -> counted.merge(
                        new BaseId(found.get("host", Document.class).getString("base")), 1, Integer::sum));
        return counted;
    }

    /** The project that a voucher order pays. */
    Optional<PilotProject> paidBy(String order) {
        return Optional.ofNullable(
                mongo.findOne(new Query(where("voucherOrders").is(order)), PilotProject.class));
    }

    /** Projects that vouchers pay. */
    Work paidByVouchers() {
        return new Work(
                "follow/orders", PilotProject.class, where("voucherOrders").exists(true), "_id");
    }
}
