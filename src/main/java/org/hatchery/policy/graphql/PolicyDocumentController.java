package org.hatchery.policy.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.policy.document.PolicyDirectory;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.region.RegionCode;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of documents in {@code policy.graphqls}; they are public. */
@Controller
class PolicyDocumentController implements NodeSource {
    private final PolicyDirectory policies;
    private final PolicyViews views;
    private final RegionViews regions;
    private final Connections connections;

    PolicyDocumentController(
            PolicyDirectory policies, PolicyViews views, RegionViews regions, Connections connections) {
        this.policies = policies;
        this.views = views;
        this.regions = regions;
        this.connections = connections;
    }

    @QueryMapping
    Connection<PolicyDocumentView> policyDocuments(
            @Argument @Nullable RegionCode region, @Argument @Nullable String text, PageRequest page) {
        return connections.of("PolicyDocumentConnection", policies.documents(region, text, page), views::of);
    }

    @QueryMapping
    Optional<PolicyDocumentView> policyDocument(@Argument String id) {
        var key = new PolicyDocumentId(GlobalId.key(type(), id));
        return Optional.ofNullable(views.documents(List.of(key)).get(key));
    }

    @SchemaMapping(typeName = "PolicyDocument")
    RegionView region(PolicyDocumentView document) {
        return regions.of(document.home());
    }

    @SchemaMapping(typeName = "PolicyDocument")
    List<RegionView> places(PolicyDocumentView document) {
        return document.concerned().stream().map(regions::of).toList();
    }

    @Override
    public String type() {
        return "PolicyDocument";
    }

    @Override
    public Map<String, PolicyDocumentView> byKey(Collection<String> keys, Scope scope) {
        return views.documents(keys.stream().map(PolicyDocumentId::new).toList()).values().stream()
                .collect(Collectors.toMap(PolicyDocumentView::key, Function.identity()));
    }
}
