package org.hatchery.programme.register;

import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.programme.terms.Terms;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.NameSearch;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Every read of programmes; they are published policy, so there is no scope. */
@Component
@NamedInterface(propagate = false)
public class ProgrammeDirectory {
    private static final Keyset<Programme> BY_TITLE = Keyset.byText(
            Programme.class,
            "title",
            Programme::getTitle,
            programme -> programme.getId().value());

    static final ListOrders<Programme> ORDERS = ListOrders.usually("TITLE", BY_TITLE);

    private final MongoOperations mongo;
    /** Terms never change, so what was read once holds. */
    private final Map<Key, Terms> known = new ConcurrentHashMap<>();

    ProgrammeDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    private record Key(ProgrammeId programme, LocalDate from) {}

    /** Programmes by title, from either end. */
    public Page<Programme> search(ProgrammeFilter filter, PageRequest request) {
        return ORDERS.page(mongo, conditions(filter), request);
    }

    private static List<Criteria> conditions(ProgrammeFilter filter) {
        return List.of(
                given(filter.openTo(), place -> where("region").in(place.lineage())),
                given(filter.inForceOn(), ProgrammeDirectory::inForce),
                given(filter.text(), NameSearch::matches));
    }

    private static Criteria inForce(LocalDate day) {
        return where("terms")
                .elemMatch(new Criteria()
                        .andOperator(
                                where("from").lte(day),
                                new Criteria()
                                        .orOperator(
                                                where("to").is(null),
                                                where("to").gt(day))));
    }

    /** Programmes with terms in force on a day that a party sitting there could turn to; there are few. */
    public List<Programme> openTo(RegionCode place, LocalDate day) {
        return mongo.find(
                new Query(Keyset.allOf(conditions(new ProgrammeFilter(place, day, null))))
                        .with(Sort.by("title", "_id")),
                Programme.class);
    }

    public Optional<Programme> find(ProgrammeId id) {
        return Optional.ofNullable(mongo.findById(id, Programme.class));
    }

    /**
     * The programme with this id.
     *
     * @throws Rejection NOT_FOUND
     */
    public Programme get(ProgrammeId id, String field) {
        return find(id).orElseThrow(() -> Rejection.notFound(field));
    }

    public List<Programme> find(Collection<ProgrammeId> ids) {
        return mongo.find(new Query(where("_id").in(ids)), Programme.class);
    }

    /** The terms of a programme that began on that day; from memory after the first question. */
    public Terms terms(ProgrammeId id, LocalDate from) {
        return known.computeIfAbsent(new Key(id, from), this::read);
    }

    private Terms read(Key key) {
        return find(key.programme()).stream()
                .flatMap(programme -> programme.getTerms().stream())
                .filter(terms -> terms.from().equals(key.from()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No terms " + key + "."));
    }
}
