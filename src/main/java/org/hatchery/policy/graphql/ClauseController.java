package org.hatchery.policy.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.policy.document.ClauseFilter;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.PolicyDirectory;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.graphql.NodeSource;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The fields of clauses in {@code policy.graphqls}; they are public. */
@Controller
class ClauseController implements NodeSource {
    private final PolicyDirectory policies;
    private final PolicyViews views;
    private final PolicyMapper mapper;
    private final Connections connections;

    ClauseController(PolicyDirectory policies, PolicyViews views, PolicyMapper mapper, Connections connections) {
        this.policies = policies;
        this.views = views;
        this.mapper = mapper;
        this.connections = connections;
    }

    @QueryMapping
    Connection<ClauseView> clauses(@Argument @Nullable ClauseFilterInput filter, PageRequest page) {
        ClauseFilter wanted = filter == null ? ClauseFilter.ALL : mapper.toFilter(filter);
        return connections.of("ClauseConnection", policies.clauses(wanted, page), mapper::toView);
    }

    @BatchMapping(typeName = "Clause")
    Map<ClauseView, PolicyDocumentView> document(List<ClauseView> shown) {
        return PolicyViews.answer(shown, ClauseView::source, views::documents);
    }

    @Override
    public String type() {
        return "Clause";
    }

    @Override
    public Map<String, ClauseView> byKey(Collection<String> keys, Scope scope) {
        return views.clauses(keys.stream().map(ClauseId::new).toList()).values().stream()
                .collect(Collectors.toMap(ClauseView::key, Function.identity()));
    }
}
