package org.hatchery.policy.graphql.entry;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.attachment.EvidenceFile;
import org.hatchery.policy.entry.PolicyEvent;
import org.hatchery.policy.entry.PolicyState;
import org.hatchery.policy.entry.PolicyVersion;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

/**
 * Version of a policy document as shown; what it refers to and what the viewer can do are answered by the controller.
 *
 * @param told the version itself
 */
record PolicyVersionView(String id, PolicyVersion told) {
    static final String TYPE = "PolicyVersion";

    static PolicyVersionView of(PolicyVersion version) {
        return new PolicyVersionView(GlobalId.of(TYPE, version.getId().value()), version);
    }

    String key() {
        return told.getId().value();
    }

    public int version() {
        return (int) told.getVersion();
    }

    public int edition() {
        return told.getEdition();
    }

    public PolicyState state() {
        return told.getState();
    }

    public EnteredPolicyView document() {
        return new EnteredPolicyView(told.getContent().document());
    }

    public List<EnteredClauseView> clauses() {
        return told.getContent().clauses().stream().map(EnteredClauseView::new).toList();
    }

    public List<EnteredTargetView> targets() {
        var content = told.getContent();
        return content.targets().stream()
                .map(target -> EnteredTargetView.of(target, content))
                .toList();
    }

    public @Nullable String reason() {
        return told.getReason();
    }

    public @Nullable EvidenceFile original() {
        return told.getOriginal();
    }

    public List<PolicyEvent> history() {
        return told.getHistory();
    }

    public @Nullable LocalDate approvedOn() {
        return told.getApprovedOn();
    }

    public boolean sample() {
        return told.isSample();
    }

    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
