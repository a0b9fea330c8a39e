package org.hatchery.policy.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.springframework.graphql.data.method.annotation.BatchMapping;
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

    @BatchMapping(typeName = "PolicyDocument")
    Map<PolicyDocumentView, List<PolicyDocumentView>> chain(List<PolicyDocumentView> shown) {
        var above = views.documents(shown.stream()
                .flatMap(document -> document.ties().above().stream())
                .collect(Collectors.toSet()));
        return each(
                shown,
                document -> document.ties().above().stream()
                        .flatMap(id -> Optional.ofNullable(above.get(id)).stream())
                        .toList());
    }

    @BatchMapping(typeName = "PolicyDocument")
    Map<PolicyDocumentView, PolicyDocumentView> replacedBy(List<PolicyDocumentView> shown) {
        var found = views.documents(shown.stream()
                .flatMap(document -> Stream.ofNullable(document.ties().replacedBy()))
                .collect(Collectors.toSet()));
        Map<PolicyDocumentView, PolicyDocumentView> answers = new HashMap<>();
        shown.forEach(document -> Optional.ofNullable(document.ties().replacedBy())
                .map(found::get)
                .ifPresent(other -> answers.put(document, other)));
        return answers;
    }

    @SchemaMapping(typeName = "PolicyDocument")
    List<ReplacementView> replaces(PolicyDocumentView document) {
        return document.ties().replaces().stream().map(ReplacementView::shown).toList();
    }

    @BatchMapping(typeName = "PolicyReplacement")
    Map<ReplacementView, PolicyDocumentView> document(List<ReplacementView> shown) {
        var found = views.documents(shown.stream().map(ReplacementView::of).collect(Collectors.toSet()));
        Map<ReplacementView, PolicyDocumentView> answers = new HashMap<>();
        shown.stream().filter(one -> found.containsKey(one.of())).forEach(one -> answers.put(one, found.get(one.of())));
        return answers;
    }

    private static <T, V> Map<T, V> each(List<T> shown, Function<T, V> answer) {
        return shown.stream().distinct().collect(Collectors.toMap(Function.identity(), answer));
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
