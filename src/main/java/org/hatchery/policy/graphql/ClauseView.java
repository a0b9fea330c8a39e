package org.hatchery.policy.graphql;

import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.policy.document.Reliability;

/** Clause as shown; its document is answered by the controller. */
public record ClauseView(
        String id,
        String key,
        PolicyDocumentId source,
        String number,
        String words,
        String summary,
        Clause.Priority priority,
        Reliability reliability) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
