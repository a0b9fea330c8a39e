package org.hatchery.policy.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.PolicyDirectory;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.document.PolicyDocumentId;
import org.springframework.stereotype.Component;

/** Shows many documents or clauses at once, one database command each. */
@Component
public class PolicyViews {
    private final PolicyDirectory policies;
    private final PolicyMapper mapper;
    private final Clock clock;

    PolicyViews(PolicyDirectory policies, PolicyMapper mapper, Clock clock) {
        this.policies = policies;
        this.mapper = mapper;
        this.clock = clock;
    }

    public PolicyDocumentView of(PolicyDocument document) {
        return mapper.toView(document, LocalDate.now(clock));
    }

    public Map<PolicyDocumentId, PolicyDocumentView> documents(Collection<PolicyDocumentId> ids) {
        return policies.find(ids).stream().collect(Collectors.toMap(PolicyDocument::id, this::of));
    }

    Map<ClauseId, ClauseView> clauses(Collection<ClauseId> ids) {
        return policies.findClauses(ids).stream().collect(Collectors.toMap(clause -> clause.id(), mapper::toView));
    }

    /** What each of them refers to, by one look-up. */
    static <T, I, V> Map<T, V> answer(List<T> shown, Function<T, I> id, Function<Collection<I>, Map<I, V>> find) {
        Map<I, V> found = find.apply(shown.stream().map(id).distinct().toList());
        return shown.stream().distinct().collect(Collectors.toMap(one -> one, one -> found.get(id.apply(one))));
    }
}
