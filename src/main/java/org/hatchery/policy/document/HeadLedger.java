package org.hatchery.policy.document;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Optional;
import org.hatchery.shared.Words;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** What documents say of themselves, put where it is read once it holds; doing it again changes nothing. */
@Component
@NamedInterface(propagate = false)
public class HeadLedger {
    private final MongoOperations mongo;

    HeadLedger(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * Puts what a version says in the place of the one before, which is kept beside it, and tells those it replaces.
     *
     * @param from first day on which it holds
     * @return whether it stands there now; not where a later version does
     */
    public boolean put(PolicyDocument said, LocalDate from) {
        Optional<PolicyDocument> before = find(said.id());
        int edition = said.tied().edition();
        if (before.filter(known -> known.tied().edition() > edition).isPresent()) {
            return false;
        }
        before.filter(known -> known.tied().edition() < edition)
                .ifPresent(known -> mongo.save(FormerHead.of(known, from)));
        if (!before.map(known -> stands(said, known)).orElseGet(() -> added(said))) {
            return false;
        }
        said.tied().replaces().forEach(one -> end(one, said, from));
        return true;
    }

    private boolean added(PolicyDocument said) {
        mongo.save(said);
        return true;
    }

    /** A later version that came in between is left alone; so is who replaced it in the meantime, whatever this says. */
    private boolean stands(PolicyDocument said, PolicyDocument known) {
        var next = said.with(
                known.repeal() == null ? said.repeal() : known.repeal(),
                said.firstYear(),
                said.lastYear(),
                said.tied().replacedBy(known.tied().replacedBy()));
        var upTo = new Criteria()
                .orOperator(
                        where("ties.edition").is(null),
                        where("ties.edition").lte(said.tied().edition()));
        var query = new Query(new Criteria().andOperator(where("_id").is(said.id()), upTo));
        return mongo.findAndReplace(query, next) != null;
    }

    /** It holds no longer from the day on which the other one was approved, which may say that it holds since years ago. */
    private void end(Replacement one, PolicyDocument by, LocalDate approved) {
        find(one.document()).filter(known -> known.tied().replacedBy() == null).ifPresent(known -> {
            var note = Words.say(
                    one.kind() == Replacement.Kind.REPEALS ? "policy.repealed-by" : "policy.replaced-by",
                    by.name(),
                    by.number() == null ? "" : by.number());
            LocalDate from = by.validity().from();
            Repeal end = known.repeal() == null
                    ? new Repeal(one.words(), from == null || from.isBefore(approved) ? approved : from, note)
                    : known.repeal();
            mongo.save(FormerHead.ended(known, approved));
            mongo.save(known.with(
                    end, known.firstYear(), known.lastYear(), known.tied().replacedBy(by.id())));
        });
    }

    private Optional<PolicyDocument> find(PolicyDocumentId id) {
        return Optional.ofNullable(mongo.findOne(new Query(where("_id").is(id)), PolicyDocument.class));
    }
}
