package org.hatchery.programme.budget;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.result.UpdateResult;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.bson.Document;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.Retries;
import org.hatchery.shared.mongo.Uncounted;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Moves money between budgets and vouchers, each movement exactly once.
 *
 * <p>The voucher says first what it wants. A posting is written in the same write that changes the sum, so nobody posts
 * it twice while it stands there. It may be cleared away once its voucher wants nothing more; whoever read the budget
 * before that finds another {@code fence}, reads again and asks the voucher again. So even a caller that slept for an
 * hour in between cannot move the money a second time. Issues of different vouchers do not hinder each other: only
 * clearing moves the fence.
 */
@Component
@NamedInterface(propagate = false)
public class BudgetLedger {
    /** Postings are cleared away when that many stand in one budget; until then the repair does it. */
    static final int MANY = 200;

    private final MongoOperations mongo;
    private final Clock clock;
    private final String collection;
    /** Budgets that some caller of this node clears right now; a crowd of them would only hinder those who post. */
    private final Set<String> clearing = ConcurrentHashMap.newKeySet();

    @Autowired
    BudgetLedger(MongoOperations mongo, Clock clock) {
        this(mongo, clock, mongo.getCollectionName(Budget.class));
    }

    private BudgetLedger(MongoOperations mongo, Clock clock, String collection) {
        this.mongo = mongo;
        this.clock = clock;
        this.collection = collection;
    }

    /** The same promises for budgets of something else, in a collection of their own; what is said of vouchers is of theirs. */
    public static BudgetLedger keptIn(MongoOperations mongo, Clock clock, String collection) {
        return new BudgetLedger(mongo, clock, collection);
    }

    /** How a posting ended. */
    @NamedInterface(propagate = false)
    public enum Outcome {
        /** The money moved, now or before. */
        POSTED,
        /** The budget does not reach. */
        SHORT,
        /** The voucher no longer wants it. */
        UNWANTED
    }

    /** What becomes of a posting. */
    @NamedInterface(propagate = false)
    public enum Verdict {
        /** Its voucher has yet to take note. */
        OUTSTANDING,
        /** Its voucher has it in its books. */
        BOOKED,
        /** Its voucher never took it. */
        VOID
    }

    public Optional<Budget> find(ProgrammeId programme, int year) {
        return Optional.ofNullable(mongo.findById(Budget.id(programme, year), Budget.class, collection));
    }

    /** Budgets of a programme by year. */
    public List<Budget> all(ProgrammeId programme) {
        return mongo.find(new Query(where("programme").is(programme)).with(Sort.by("year")), Budget.class, collection);
    }

    /** Sets the amount, unless it would fall below what is committed. */
    public boolean set(ProgrammeId programme, int year, Yuan amount) {
        Optional<Budget> known = find(programme, year);
        if (known.isEmpty()) {
            return insert(programme, year, amount);
        }
        Budget before = known.get();
        Yuan more = amount.minus(before.amount());
        UpdateResult result = mongo.updateFirst(
                new Query(Keyset.allOf(List.of(
                        where("_id").is(before.id()),
                        where("amount").is(before.amount()),
                        where("available").gte(-more.hundredths())))),
                new Update()
                        .set("amount", amount)
                        .inc("available", more.hundredths())
                        .set(Uncounted.FIELD, true)
                        // so that a mark is not taken for the one before
                        .inc("version", 1),
                Budget.class,
                collection);
        return result.getMatchedCount() == 1 || (changed(before) && set(programme, year, amount));
    }

    private boolean insert(ProgrammeId programme, int year, Yuan amount) {
        try {
            mongo.insert(
                    new Budget(Budget.id(programme, year), programme, year, amount, amount, List.of(), 0), collection);
            return true;
        } catch (DuplicateKeyException meanwhile) {
            return set(programme, year, amount);
        }
    }

    private boolean changed(Budget before) {
        return find(before.programme(), before.year())
                .filter(now -> !now.amount().equals(before.amount()))
                .isPresent();
    }

    /**
     * Posts a movement unless it was posted before.
     *
     * @param amount taken from the budget; below zero when it returns
     * @param wanted asks the voucher, after the budget was read, whether it still waits for this movement
     * @throws Rejection STALE when the budget was cleared time and again in between
     */
    public Outcome post(ProgrammeId programme, int year, String key, Yuan amount, BooleanSupplier wanted) {
        return Retries.whenLost(() -> attempt(programme, year, new Posting(key, amount, clock.instant()), wanted));
    }

    private Outcome attempt(ProgrammeId programme, int year, Posting posting, BooleanSupplier wanted) {
        Optional<Budget> budget = find(programme, year);
        if (budget.filter(now -> now.hasPosted(posting.key())).isPresent()) {
            return Outcome.POSTED;
        }
        if (!wanted.getAsBoolean()) {
            return Outcome.UNWANTED;
        }
        if (budget.isEmpty() || posting.amount().isMoreThan(budget.get().available())) {
            return Outcome.SHORT;
        }
        if (!posted(budget.get(), posting)) {
            throw new OptimisticLockingFailureException("Budget " + budget.get().id() + " changed.");
        }
        return Outcome.POSTED;
    }

    private boolean posted(Budget read, Posting posting) {
        Query unchanged = new Query(Keyset.allOf(List.of(
                where("_id").is(read.id()),
                where("fence").is(read.fence()),
                where("postings.key").ne(posting.key()),
                where("available").gte(posting.amount().hundredths()))));
        Update move =
                new Update().inc("available", -posting.amount().hundredths()).push("postings", posting);
        return mongo.updateFirst(unchanged, move, Budget.class, collection).getModifiedCount() == 1;
    }

    /** Clears away the postings of one budget that were made before then, as their vouchers say. */
    public void clear(String id, Instant before, Function<List<String>, Map<String, Verdict>> verdicts) {
        Budget budget = mongo.findById(id, Budget.class, collection);
        if (budget != null) {
            clear(budget, before, verdicts);
        }
    }

    /** Clears away what stands in one budget once that is a good deal. */
    public void clearIfMany(ProgrammeId programme, int year, Function<List<String>, Map<String, Verdict>> verdicts) {
        find(programme, year)
                .filter(budget -> budget.postings().size() >= MANY)
                .ifPresent(budget -> clearAlone(budget, verdicts));
    }

    private void clearAlone(Budget budget, Function<List<String>, Map<String, Verdict>> verdicts) {
        if (clearing.add(budget.id())) {
            try {
                clear(budget, clock.instant(), verdicts);
            } finally {
                clearing.remove(budget.id());
            }
        }
    }

    private void clear(Budget budget, Instant before, Function<List<String>, Map<String, Verdict>> verdicts) {
        List<Posting> old = budget.postings().stream()
                .filter(posting -> posting.at().isBefore(before))
                .toList();
        Map<String, Verdict> said =
                verdicts.apply(old.stream().map(Posting::key).toList());
        List<String> booked = old.stream()
                .map(Posting::key)
                .filter(key -> said.get(key) == Verdict.BOOKED)
                .toList();
        if (!booked.isEmpty()) {
            mongo.updateFirst(
                    new Query(Keyset.allOf(List.of(
                            where("_id").is(budget.id()), where("postings.key").in(booked)))),
                    new Update()
                            .pull("postings", new Document("key", new Document("$in", booked)))
                            .inc("fence", 1),
                    Budget.class,
                    collection);
        }
        old.stream()
                .filter(posting -> said.get(posting.key()) == Verdict.VOID)
                .forEach(posting -> takeBack(budget, posting));
    }

    /**
     * Once only: the condition fails as soon as the posting is gone. What came back may be spent already; then it stays
     * until there is as much again.
     */
    private void takeBack(Budget budget, Posting posting) {
        mongo.updateFirst(
                new Query(Keyset.allOf(List.of(
                        where("_id").is(budget.id()),
                        where("postings.key").is(posting.key()),
                        where("available").gte(-posting.amount().hundredths())))),
                new Update()
                        .pull("postings", new Document("key", posting.key()))
                        .inc("fence", 1)
                        .inc("available", posting.amount().hundredths()),
                Budget.class,
                collection);
    }
}
