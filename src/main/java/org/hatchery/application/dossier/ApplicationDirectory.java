package org.hatchery.application.dossier;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.application.paper.FactUsed;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.NameSearch;
import org.hatchery.shared.mongo.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Every read of applications, inside the scope of whoever asks. */
@Component
public class ApplicationDirectory {
    private static final Keyset<Application> LATEST = Keyset.byDay(
            Application.class,
            "begunOn",
            Application::getBegunOn,
            one -> one.getId().value());

    public static final ListOrders<Application> ORDERS = ListOrders.usually("BEGUN_ON", LATEST)
            .or(
                    "DUE_ON",
                    Keyset.byDayIfAny(
                            Application.class,
                            "dueOn",
                            Application::getDueOn,
                            one -> one.getId().value()))
            .or(
                    "SINCE",
                    Keyset.byDay(
                            Application.class,
                            "since",
                            Application::getSince,
                            one -> one.getId().value()));

    /** As many others of one recipient as a reviewer looks at. */
    private static final int MOST_OTHERS = 50;

    private static final String TITLES = "forTitle";

    private static final int YEARS_BACK = 5;
    private static final List<ApplicationState> LIVING = Arrays.stream(ApplicationState.values())
            .filter(ApplicationState::isLiving)
            .toList();

    private final MongoOperations mongo;

    ApplicationDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * The application with this id.
     *
     * @throws Rejection NOT_FOUND outside the scope
     */
    public Application get(ApplicationId id, Scope scope) {
        return find(List.of(id), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound("application"));
    }

    public List<Application> find(Collection<ApplicationId> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), scope.condition()))), Application.class);
    }

    /** Applications, the latest begun first unless another order is asked for. */
    public Page<Application> search(ApplicationFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(mongo, conditions(filter, scope), request);
    }

    private static List<Criteria> conditions(ApplicationFilter filter, Scope scope) {
        return List.of(
                scope.condition(),
                given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                given(filter.lies(), region -> Subject.of("lies", region)),
                given(filter.states(), states -> where("state").in(states)),
                given(filter.rule(), rule -> Subject.of("rule.rule", rule)),
                given(
                        filter.titles(),
                        only -> only ? where(TITLES).is(true) : where(TITLES).ne(true)),
                given(filter.listedFor(), year -> where("money.listedFor").is(year)),
                given(filter.batch(), batch -> Subject.of("batch", batch)),
                given(filter.begunOn(), days -> days.on("begunOn")),
                given(filter.dueOn(), days -> days.on("dueOn")),
                given(filter.text(), NameSearch::matches));
    }

    /**
     * Living applications of the same recipient wherever they are, the latest first, without the one itself; the caller has
     * checked that this one is in scope.
     */
    public List<OtherAward> othersOf(Application one, LocalDate today) {
        var query = new Query(allOf(List.of(
                        where("claimant.identity").is(one.getClaimant().identity()),
                        where("state").in(LIVING),
                        where("begunOn").gte(today.minusYears(YEARS_BACK)),
                        where("_id").ne(one.getId()))))
                .with(Sort.by(Sort.Direction.DESC, "begunOn"))
                .limit(MOST_OTHERS);
        Set<String> records = records(one);
        return mongo.find(query, Application.class).stream()
                .map(other -> new OtherAward(
                        other.getId(),
                        other.getRule().title(),
                        other.getRule().payer(),
                        other.getState(),
                        other.getBegunOn(),
                        other.getDecision() == null
                                ? other.getWanted()
                                : other.getDecision().sum(),
                        records(other).stream().anyMatch(records::contains)))
                .toList();
    }

    /** Which of these keys living applications hold, whoever's they are. */
    Set<String> held(Set<String> keys) {
        var query = new Query(where("claims").in(keys));
        query.fields().include("claims");
        return mongo.find(query, Document.class, mongo.getCollectionName(Application.class)).stream()
                .flatMap(found -> found.getList("claims", String.class).stream())
                .filter(keys::contains)
                .collect(Collectors.toSet());
    }

    /**
     * Whether the same recipient was awarded for one of the same facts by another application; what is given every year is
     * compared with the same year, and with what is given once.
     */
    boolean isAwardedElsewhere(Application one) {
        Set<String> records = records(one);
        Integer year = one.getRule().year();
        return !records.isEmpty()
                && mongo.exists(
                        new Query(allOf(List.of(
                                where("claimant.identity").is(one.getClaimant().identity()),
                                where("facts.key").in(records),
                                where("state").in(ApplicationState.AWARDED),
                                given(year, same -> where("rule.year").in(Arrays.asList(null, same))),
                                where("_id").ne(one.getId())))),
                        Application.class);
    }

    private static Set<String> records(Application one) {
        return one.getFacts().stream()
                .map(FactUsed::key)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Awards that a division can pay, those that wait longest first; the caller is of that division. */
    public List<Application> toPay(RegionCode payer, int most) {
        var query = new Query(allOf(List.of(
                        where("payer").is(payer), where("state").in(ApplicationState.POSTED, ApplicationState.FAILED))))
                .with(Sort.by("since", "_id"))
                .limit(most);
        return mongo.find(query, Application.class);
    }

    /**
     * Recipients, by their scope keys, that have a living application by this rule.
     *
     * @param year for which they have; null for any
     */
    public Set<String> whoAppliedFor(String rule, @Nullable Integer year, Collection<String> parties) {
        var query = new Query(allOf(List.of(
                where("claimant.party").in(parties),
                where("rule.rule").is(rule),
                given(year, one -> where("rule.year").is(one)),
                where("state").in(LIVING))));
        query.fields().include("claimant.party");
        return mongo.find(query, Document.class, mongo.getCollectionName(Application.class)).stream()
                .map(found -> found.getEmbedded(List.of("claimant", "party"), String.class))
                .collect(Collectors.toSet());
    }

    /**
     * For what recipients, by their scope keys or their credit codes, have living applications, whatever they were on record as
     * when they applied; what is given every year counts in its year. A statistic, so the caller has checked the scope.
     */
    public Map<String, Map<String, AppliedFor>> appliedFor(Collection<String> recipients, int year) {
        if (recipients.isEmpty()) {
            return Map.of();
        }
        Set<String> asked = Set.copyOf(recipients);
        Criteria theirs = new Criteria()
                .orOperator(
                        where("claimant.party").in(asked),
                        where("claimant.identity").in(asked));
        var query = new Query(allOf(
                List.of(theirs, where("state").in(LIVING), where("rule.year").in(Arrays.asList(null, year)))));
        query.cursorBatchSize(1_000).fields().include("claimant.party", "claimant.identity", "rule.rule", "rule.title");
        Map<String, Map<String, AppliedFor>> found = new HashMap<>();
        mongo.find(query, Document.class, mongo.getCollectionName(Application.class))
                .forEach(one -> whose(one)
                        .filter(asked::contains)
                        .forEach(recipient -> found.computeIfAbsent(recipient, same -> new HashMap<>())
                                .put(
                                        one.getEmbedded(List.of("rule", "rule"), String.class),
                                        applied(one.get("rule", Document.class)))));
        return found;
    }

    private static Stream<String> whose(Document one) {
        Document claimant = one.get("claimant", Document.class);
        return Stream.of(claimant.getString("party"), claimant.getString("identity"))
                .distinct();
    }

    private AppliedFor applied(Document rule) {
        return new AppliedFor(
                rule.getString("rule"), mongo.getConverter().read(Sentence.class, rule.get("title", Document.class)));
    }
}
