package org.hatchery.policy.document;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Optional;
import org.hatchery.shared.Words;
import org.springframework.data.mongodb.core.MongoOperations;
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
     */
    public void put(PolicyDocument said, LocalDate from) {
        Optional<PolicyDocument> before = find(said.id());
        before.filter(known -> known.tied().edition() < said.tied().edition())
                .ifPresent(known -> mongo.save(FormerHead.of(known, from)));
        // whoever replaced it in the meantime has done so whatever it says now
        mongo.save(before.map(known -> said.with(
                        known.repeal() == null ? said.repeal() : known.repeal(),
                        said.firstYear(),
                        said.lastYear(),
                        said.tied().replacedBy(known.tied().replacedBy())))
                .orElse(said));
        said.tied().replaces().forEach(one -> end(one, said));
    }

    private void end(Replacement one, PolicyDocument by) {
        find(one.document()).filter(known -> known.tied().replacedBy() == null).ifPresent(known -> {
            var note = Words.say(
                    one.kind() == Replacement.Kind.REPEALS ? "policy.repealed-by" : "policy.replaced-by",
                    by.name(),
                    by.number() == null ? "" : by.number());
            Repeal end = known.repeal() == null
                    ? new Repeal(one.words(), by.validity().from(), note)
                    : known.repeal();
            mongo.save(known.with(
                    end, known.firstYear(), known.lastYear(), known.tied().replacedBy(by.id())));
        });
    }

    private Optional<PolicyDocument> find(PolicyDocumentId id) {
        return Optional.ofNullable(mongo.findOne(new Query(where("_id").is(id)), PolicyDocument.class));
    }
}
