package org.hatchery.policy.graphql.entry;

import java.util.List;
import java.util.Optional;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.attachment.graphql.AttachmentViews;
import org.hatchery.policy.document.Basis;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.policy.document.Replacement;
import org.hatchery.policy.document.Units;
import org.hatchery.policy.entry.BreakDownTarget;
import org.hatchery.policy.entry.CompleteSource;
import org.hatchery.policy.entry.EnterClause;
import org.hatchery.policy.entry.EnterDocument;
import org.hatchery.policy.entry.PolicyVersionFilter;
import org.hatchery.policy.entry.PolicyVersionId;
import org.hatchery.policy.entry.TargetForm;
import org.hatchery.policy.entry.WriteVersion.Draft;
import org.hatchery.policy.target.Target;
import org.hatchery.policy.target.TargetId;
import org.hatchery.policy.target.Timing;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

/** From what the API takes to what versions know. */
final class PolicyForms {
    private PolicyForms() {}

    static Draft draft(String id, int expectedVersion) {
        return new Draft(new PolicyVersionId(GlobalId.key(PolicyVersionView.TYPE, id)), expectedVersion);
    }

    /** The draft to change; null for a new document. */
    static @Nullable Draft draft(PutPolicyDocumentInput input) {
        String id = input.draft();
        if (id == null) {
            return null;
        }
        return draft(id, Optional.ofNullable(input.expectedVersion()).orElseThrow(Rejection::stale));
    }

    static PolicyDocumentId policy(String id) {
        return new PolicyDocumentId(GlobalId.key("PolicyDocument", id));
    }

    static TargetId target(String id) {
        return new TargetId(GlobalId.key("Target", id));
    }

    private static @Nullable AttachmentId file(@Nullable String id) {
        return id == null ? null : AttachmentViews.key(id);
    }

    static EnterDocument.Said said(PolicyDocumentInput input) {
        return new EnterDocument.Said(
                input.region(),
                input.title(),
                input.nameEn(),
                input.number(),
                input.issuer(),
                input.issuedOn(),
                input.from(),
                input.until(),
                input.places(),
                input.parent() == null ? null : policy(input.parent()),
                input.replaces().stream()
                        .map(one -> new Replacement(policy(one.document()), one.kind(), one.words()))
                        .toList(),
                input.packages().stream().distinct().toList(),
                units(input.leadUnits(), input.cooperatingUnits()),
                file(input.original()));
    }

    private static Units units(List<String> leads, List<String> cooperating) {
        return new Units(List.copyOf(leads), List.copyOf(cooperating));
    }

    static EnterClause.Said said(PutClauseInput input) {
        return new EnterClause.Said(
                input.key(),
                input.number(),
                input.words(),
                input.summary(),
                input.priority(),
                input.packages().stream().distinct().toList(),
                units(input.leadUnits(), input.cooperatingUnits()));
    }

    static TargetForm said(PutTargetInput input) {
        TargetTimingInput timing = input.timing();
        TargetBaselineInput baseline = input.baseline();
        return new TargetForm(
                input.key(),
                input.clause(),
                input.words(),
                input.nameZh(),
                input.nameEn(),
                input.metric(),
                input.nature(),
                input.value(),
                input.unitZh(),
                input.unitEn(),
                input.comparator(),
                new Timing(timing.kind(), timing.from(), timing.to(), timing.counting()),
                baseline == null ? null : new Target.Baseline(baseline.year(), baseline.value(), Basis.STATED),
                input.dueDays().stream()
                        .map(due -> new Target.DueDay(due.month(), due.day()))
                        .toList(),
                input.milestones().stream()
                        .map(one -> new TargetForm.Step(one.year(), one.value()))
                        .toList(),
                input.note(),
                input.whole() == null ? null : target(input.whole()));
    }

    static List<BreakDownTarget.Part> parts(BreakDownTargetInput input) {
        return input.parts().stream()
                .map(part -> new BreakDownTarget.Part(part.region(), part.value()))
                .toList();
    }

    static BreakDownTarget.@Nullable Reason reason(BreakDownTargetInput input) {
        TargetDifferenceInput why = input.difference();
        return why == null ? null : new BreakDownTarget.Reason(why.clause(), why.reason());
    }

    static CompleteSource.Found found(CompleteSourceInput input) {
        return new CompleteSource.Found(input.value(), input.source(), input.words(), file(input.evidence()));
    }

    /** All when nothing is asked for. */
    static PolicyVersionFilter wanted(@Nullable PolicyVersionFilterInput input) {
        return input == null
                ? PolicyVersionFilter.ALL
                : new PolicyVersionFilter(
                        input.region(), input.states(), input.policy() == null ? null : policy(input.policy()));
    }
}
