package org.hatchery.policy.graphql.entry;

import java.util.List;
import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.policy.entry.DecidePolicy;
import org.hatchery.policy.entry.PolicyVersionDirectory;
import org.hatchery.policy.entry.PolicyVersionId;
import org.hatchery.policy.entry.WriteVersion;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The list of versions and the way of a draft to what holds, in {@code policy.graphqls}. */
@Controller
class PolicyDecisionController {
    private final PolicyVersionDirectory directory;
    private final WriteVersion write;
    private final DecidePolicy decide;
    private final Connections connections;

    PolicyDecisionController(
            PolicyVersionDirectory directory, WriteVersion write, DecidePolicy decide, Connections connections) {
        this.directory = directory;
        this.write = write;
        this.decide = decide;
        this.connections = connections;
    }

    @QueryMapping
    Connection<PolicyVersionView> policyVersions(
            @Argument @Nullable PolicyVersionFilterInput filter, PageRequest page, Actor actor) {
        return connections.of(
                "PolicyVersionConnection",
                directory.search(PolicyForms.wanted(filter), actor.scope(), page),
                PolicyVersionView::of);
    }

    @QueryMapping
    Optional<PolicyVersionView> policyVersion(@Argument String id, Actor actor) {
        var key = new PolicyVersionId(GlobalId.key(PolicyVersionView.TYPE, id));
        return directory.find(List.of(key), actor.scope()).stream().findFirst().map(PolicyVersionView::of);
    }

    @MutationMapping
    PolicyVersionPayload proposePolicy(@Argument ProposePolicyInput input, Actor actor) {
        return PolicyVersionController.answer(
                () -> write.propose(PolicyForms.draft(input.draft(), input.expectedVersion()), actor));
    }

    @MutationMapping
    PolicyVersionPayload approvePolicy(@Argument ApprovePolicyInput input, Actor actor) {
        return PolicyVersionController.answer(
                () -> decide.approve(PolicyForms.draft(input.draft(), input.expectedVersion()), actor));
    }

    @MutationMapping
    PolicyVersionPayload returnPolicy(@Argument ReturnPolicyInput input, Actor actor) {
        return PolicyVersionController.answer(() ->
                decide.giveBack(PolicyForms.draft(input.draft(), input.expectedVersion()), input.reason(), actor));
    }

    @MutationMapping
    PolicyVersionPayload discardPolicy(@Argument DiscardPolicyInput input, Actor actor) {
        return PolicyVersionController.answer(
                () -> write.discard(PolicyForms.draft(input.draft(), input.expectedVersion()), actor));
    }
}
