package org.hatchery.policy.graphql.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.policy.entry.PolicyStep;
import org.hatchery.policy.entry.PolicyVersion;
import org.hatchery.policy.entry.PolicyVersionDirectory;
import org.hatchery.policy.entry.PolicyVersionId;
import org.hatchery.policy.graphql.PolicyDocumentView;
import org.hatchery.policy.graphql.PolicyViews;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a version says to whom. */
@Controller
class PolicyVersionFields implements NodeSource {
    private final PolicyVersionDirectory directory;
    private final PolicyViews policies;
    private final RegionViews regions;

    PolicyVersionFields(PolicyVersionDirectory directory, PolicyViews policies, RegionViews regions) {
        this.directory = directory;
        this.policies = policies;
        this.regions = regions;
    }

    @BatchMapping(typeName = PolicyVersionView.TYPE)
    Map<PolicyVersionView, PolicyDocumentView> policy(List<PolicyVersionView> shown) {
        return documents(shown, view -> Optional.of(view.told().getPolicy()));
    }

    @BatchMapping(typeName = "EnteredPolicy")
    Map<EnteredPolicyView, PolicyDocumentView> parent(List<EnteredPolicyView> shown) {
        return documents(shown, view -> view.said().tied().above().stream().findFirst());
    }

    /** Those that hold, by one look-up. */
    private <T> Map<T, PolicyDocumentView> documents(List<T> shown, Function<T, Optional<PolicyDocumentId>> id) {
        Map<PolicyDocumentId, PolicyDocumentView> found = policies.documents(
                shown.stream().flatMap(one -> id.apply(one).stream()).collect(Collectors.toSet()));
        Map<T, PolicyDocumentView> answers = new HashMap<>();
        shown.forEach(one -> id.apply(one).map(found::get).ifPresent(document -> answers.put(one, document)));
        return answers;
    }

    @SchemaMapping(typeName = PolicyVersionView.TYPE)
    RegionView region(PolicyVersionView version) {
        return regions.of(version.told().getRegion());
    }

    @SchemaMapping(typeName = "EnteredPolicy")
    List<RegionView> places(EnteredPolicyView document) {
        return document.said().places().stream().map(regions::of).toList();
    }

    @SchemaMapping(typeName = "EnteredTarget")
    List<RegionView> regions(EnteredTargetView target) {
        return target.said().regions().stream().map(regions::of).toList();
    }

    @SchemaMapping(typeName = PolicyVersionView.TYPE)
    PolicyVersionActionsView viewerCan(PolicyVersionView version, Actor actor) {
        PolicyVersion told = version.told();
        boolean own = actor.is(Role.BUREAU, Role.ADMIN)
                && PolicyVersionDirectory.isOf(told.getRegion().value(), actor);
        return new PolicyVersionActionsView(
                own && told.isOpenTo(PolicyStep.WRITE, actor),
                own && told.isOpenTo(PolicyStep.PROPOSE, actor),
                own && told.isOpenTo(PolicyStep.APPROVE, actor),
                own && told.isOpenTo(PolicyStep.DISCARD, actor));
    }

    @Override
    public String type() {
        return PolicyVersionView.TYPE;
    }

    @Override
    public Map<String, PolicyVersionView> byKey(Collection<String> keys, Scope scope) {
        return directory.find(keys.stream().map(PolicyVersionId::new).toList(), scope).stream()
                .map(PolicyVersionView::of)
                .collect(Collectors.toMap(PolicyVersionView::key, Function.identity()));
    }
}
