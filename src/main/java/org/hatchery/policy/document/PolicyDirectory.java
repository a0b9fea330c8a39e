package org.hatchery.policy.document;

import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Every read of policy documents and their clauses; both are public. */
@Component
@NamedInterface(propagate = false)
public class PolicyDirectory {
    private static final Keyset<PolicyDocument> LATEST = new Keyset<>(
            PolicyDocument.class,
            "firstYear",
            Direction.DESC,
            document -> String.valueOf(document.firstYear()),
            document -> document.id().value(),
            Integer::valueOf);

    public static final ListOrders<PolicyDocument> ORDERS = ListOrders.usually("FIRST_YEAR", LATEST)
            .or(
                    "ISSUED_ON",
                    Keyset.byDayIfAny(
                            PolicyDocument.class,
                            "issuedOn",
                            PolicyDocument::issuedOn,
                            document -> document.id().value()));

    private static final Keyset<Clause> AS_PRINTED = new Keyset<>(
            Clause.class,
            "order",
            Direction.ASC,
            clause -> String.valueOf(clause.order()),
            clause -> clause.id().value(),
            Integer::valueOf);

    private static final List<String> CLAUSE_WORDS = List.of("words", "summary");
    private static final List<String> DOCUMENT_WORDS =
            List.of("title", "name.chinese", "name.english", "number", "issuer");

    /** More than all packages together have; what is beyond is not listed. */
    private static final int MOST_PACKED = 1_000;

    private final MongoOperations mongo;

    PolicyDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * Documents that set something for a region or one below it, latest first.
     *
     * @param text words of their titles, numbers and issuers
     */
    public Page<PolicyDocument> documents(@Nullable RegionCode region, @Nullable String text, PageRequest request) {
        return ORDERS.page(
                mongo,
                List.of(
                        given(region, code -> where("within").is(code)),
                        given(text, words -> say(words, DOCUMENT_WORDS))),
                request);
    }

    public List<PolicyDocument> find(Collection<PolicyDocumentId> ids) {
        return mongo.find(new Query(where("_id").in(ids)), PolicyDocument.class);
    }

    /** What they said of themselves at the end of a day. */
    public List<PolicyDocument> find(Collection<PolicyDocumentId> ids, LocalDate day) {
        Map<PolicyDocumentId, PolicyDocument> then = new HashMap<>();
        mongo.find(new Query(where("of").in(ids).and("to").gt(day)).with(Sort.by("to", "_id")), FormerHead.class)
                .forEach(former -> then.putIfAbsent(former.of(), former.said()));
        return find(ids).stream().map(now -> then.getOrDefault(now.id(), now)).toList();
    }

    /** All clauses of a document that hold, as printed. */
    public List<Clause> clausesHeld(PolicyDocumentId document) {
        return mongo.find(
                new Query(Keyset.allOf(List.of(where("document").is(document), Held.now())))
                        .with(Sort.by("order", "_id")),
                Clause.class);
    }

    /** Packages with something for a region or one below it, by name. */
    public List<PolicyPackage> packages(@Nullable RegionCode region) {
        List<PolicyDocument> documents = mongo.find(
                new Query(Keyset.allOf(List.of(
                                where("ties.packages.0").exists(true),
                                given(region, code -> where("within").is(code)))))
                        .with(Sort.by("_id"))
                        .limit(MOST_PACKED),
                PolicyDocument.class);
        List<Clause> clauses = mongo.find(
                new Query(Keyset.allOf(List.of(
                                where("packages.0").exists(true),
                                given(region, code -> where("document").in(near(code))),
                                Held.now())))
                        .with(Sort.by("order", "_id"))
                        .limit(MOST_PACKED),
                Clause.class);
        return PolicyPackage.of(documents, clauses);
    }

    /** Keys of the documents that set something for a region or one below it. */
    private List<String> near(RegionCode region) {
        return mongo.findDistinct(new Query(where("within").is(region)), "_id", PolicyDocument.class, String.class);
    }

    /** Clauses as printed. */
    public Page<Clause> clauses(ClauseFilter filter, PageRequest request) {
        return AS_PRINTED.page(mongo, conditions(filter), request);
    }

    public List<Clause> findClauses(Collection<ClauseId> ids) {
        return mongo.find(new Query(where("_id").in(ids)), Clause.class);
    }

    private static List<Criteria> conditions(ClauseFilter filter) {
        return List.of(
                given(filter.document(), document -> where("document").is(document)),
                Held.now(),
                given(filter.text(), text -> say(text, CLAUSE_WORDS)),
                given(filter.packed(), name -> where("packages").is(name)),
                given(filter.priorities(), priorities -> where("priority").in(priorities)),
                given(
                        filter.reliabilities(),
                        reliabilities -> where("reliability").in(reliabilities)));
    }

    /** Each word stands somewhere in these fields; few documents come with the program, so it may look at all of them. */
    private static Criteria say(String text, List<String> fields) {
        List<Criteria> words = Stream.of(text.split("[\\s\\p{Z}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> says(word, fields))
                .toList();
        return words.isEmpty() ? where("_id").in() : new Criteria().andOperator(words);
    }

    private static Criteria says(String word, List<String> fields) {
        String pattern = EitherScript.pattern(word);
        return new Criteria()
                .orOperator(fields.stream()
                        .map(field -> where(field).regex(pattern, "i"))
                        .toList());
    }
}
