package org.hatchery.policy.graphql.entry;

import java.util.List;
import java.util.function.Supplier;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.policy.document.PolicyDirectory;
import org.hatchery.policy.entry.BreakDownTarget;
import org.hatchery.policy.entry.CompleteSource;
import org.hatchery.policy.entry.EnterClause;
import org.hatchery.policy.entry.EnterDocument;
import org.hatchery.policy.entry.EnterTarget;
import org.hatchery.policy.entry.OpenVersion;
import org.hatchery.policy.entry.PolicyVersion;
import org.hatchery.policy.entry.WriteVersion;
import org.hatchery.policy.graphql.PolicyMapper;
import org.hatchery.policy.graphql.PolicyPackageView;
import org.hatchery.policy.graphql.PolicyViews;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.graphql.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What a bureau writes of its policy, and the packages of what holds, in {@code policy.graphqls}. */
@Controller
class PolicyVersionController {
    private final EnterDocument enterDocument;
    private final OpenVersion openVersion;
    private final EnterClause enterClause;
    private final EnterTarget enterTarget;
    private final BreakDownTarget breakDown;
    private final CompleteSource completeSource;
    private final WriteVersion write;
    private final PolicyDirectory policies;
    private final PolicyViews views;
    private final PolicyMapper mapper;

    PolicyVersionController(
            EnterDocument enterDocument,
            OpenVersion openVersion,
            EnterClause enterClause,
            EnterTarget enterTarget,
            BreakDownTarget breakDown,
            CompleteSource completeSource,
            WriteVersion write,
            PolicyDirectory policies,
            PolicyViews views,
            PolicyMapper mapper) {
        this.enterDocument = enterDocument;
        this.openVersion = openVersion;
        this.enterClause = enterClause;
        this.enterTarget = enterTarget;
        this.breakDown = breakDown;
        this.completeSource = completeSource;
        this.write = write;
        this.policies = policies;
        this.views = views;
        this.mapper = mapper;
    }

    @QueryMapping
    List<PolicyPackageView> policyPackages(@Argument @Nullable RegionCode region) {
        return policies.packages(region).stream()
                .map(one -> new PolicyPackageView(
                        one.name(),
                        one.documents().stream().map(views::of).toList(),
                        one.clauses().stream().map(mapper::toView).toList()))
                .toList();
    }

    @MutationMapping
    PolicyVersionPayload putPolicyDocument(@Argument PutPolicyDocumentInput input, Receipt receipt, Actor actor) {
        return answer(
                () -> enterDocument.put(PolicyForms.draft(input), PolicyForms.said(input.document()), receipt, actor));
    }

    @MutationMapping
    PolicyVersionPayload amendPolicy(@Argument AmendPolicyInput input, Receipt receipt, Actor actor) {
        return answer(() -> openVersion.amend(PolicyForms.policy(input.document()), input.reason(), receipt, actor));
    }

    @MutationMapping
    PolicyVersionPayload putClause(@Argument PutClauseInput input, Actor actor) {
        return answer(() -> enterClause.put(
                PolicyForms.draft(input.draft(), input.expectedVersion()), PolicyForms.said(input), actor));
    }

    @MutationMapping
    PolicyVersionPayload putTarget(@Argument PutTargetInput input, Actor actor) {
        return answer(() -> enterTarget.put(
                PolicyForms.draft(input.draft(), input.expectedVersion()), PolicyForms.said(input), actor));
    }

    @MutationMapping
    PolicyVersionPayload removeFromPolicy(@Argument RemoveFromPolicyInput input, Actor actor) {
        return answer(() -> write.remove(
                PolicyForms.draft(input.draft(), input.expectedVersion()), input.clause(), input.target(), actor));
    }

    @MutationMapping
    PolicyVersionPayload breakDownTarget(@Argument BreakDownTargetInput input, Actor actor) {
        return answer(() -> breakDown.into(
                PolicyForms.draft(input.draft(), input.expectedVersion()),
                input.target(),
                PolicyForms.parts(input),
                PolicyForms.reason(input),
                actor));
    }

    @MutationMapping
    PolicyVersionPayload completeSource(@Argument CompleteSourceInput input, Receipt receipt, Actor actor) {
        return answer(() ->
                completeSource.complete(PolicyForms.target(input.target()), PolicyForms.found(input), receipt, actor));
    }

    static PolicyVersionPayload answer(Supplier<PolicyVersion> act) {
        return Answer.with(PolicyVersionPayload::new, () -> PolicyVersionView.of(act.get()));
    }
}
