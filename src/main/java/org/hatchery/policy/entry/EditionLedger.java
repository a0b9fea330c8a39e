package org.hatchery.policy.entry;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.Edition;
import org.hatchery.policy.document.Held;
import org.hatchery.policy.document.PolicyDirectory;
import org.hatchery.policy.target.Target;
import org.hatchery.policy.target.TargetDirectory;
import org.hatchery.policy.target.TargetId;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Clauses and targets of a version, put where they are read once it holds: what says the same stays, what says something else
 * stands beside the one before, which ends. Doing it again changes nothing.
 */
@Component
class EditionLedger {
    private final MongoOperations mongo;
    private final PolicyDirectory policies;
    private final TargetDirectory targets;

    EditionLedger(MongoOperations mongo, PolicyDirectory policies, TargetDirectory targets) {
        this.mongo = mongo;
        this.policies = policies;
        this.targets = targets;
    }

    void put(PolicyContent content, int edition, LocalDate from) {
        var id = content.document().id();
        var when = new Held(from, null);
        Map<ClauseId, ClauseId> keys = new HashMap<>();
        var clauses = new Rows<>(policies.clausesHeld(id), clause -> clause.id().value(), Clause.class, from);
        for (Clause one : content.clauses()) {
            keys.put(
                    one.id(),
                    new ClauseId(clauses.put(
                            one.id().value(),
                            known -> known.as(one.id(), null).equals(one.as(one.id(), null)),
                            key -> one.as(new ClauseId(key), when),
                            edition)));
        }
        clauses.endOthers();
        var rows = new Rows<>(targets.heldOf(id), target -> target.id().value(), Target.class, from);
        for (Target one : content.targets()) {
            ClauseId setBy = keys.getOrDefault(one.clause(), one.clause());
            Target said = one.as(one.id(), setBy, null);
            rows.put(
                    one.id().value(),
                    known -> known.as(one.id(), known.clause(), null).equals(said),
                    key -> one.as(new TargetId(key), setBy, when),
                    edition);
        }
        rows.endOthers();
    }

    private void add(Object row) {
        mongo.save(row);
    }

    private void end(List<String> over, LocalDate from, Class<?> type) {
        if (!over.isEmpty()) {
            mongo.updateMulti(new Query(where("_id").in(over)), Update.update("held.to", from), type);
        }
    }

    /** What holds of one kind. */
    private final class Rows<T> {
        private final List<T> known;
        private final Function<T, String> key;
        private final Class<T> type;
        private final LocalDate from;
        private final Set<String> kept = new HashSet<>();

        Rows(List<T> known, Function<T, String> key, Class<T> type, LocalDate from) {
            this.known = known;
            this.key = key;
            this.type = type;
            this.from = from;
        }

        /** The key under which it stands from now on. */
        String put(String root, Predicate<T> same, Function<String, T> next, int edition) {
            String stays = known.stream()
                    .filter(one -> Edition.root(key.apply(one)).equals(root))
                    .filter(same)
                    .map(key)
                    .findFirst()
                    .orElseGet(() -> {
                        String made = Edition.key(root, edition);
                        add(next.apply(made));
                        return made;
                    });
            kept.add(stays);
            return stays;
        }

        void endOthers() {
            List<String> over =
                    known.stream().map(key).filter(one -> !kept.contains(one)).toList();
            end(over, from, type);
        }
    }
}
