package org.hatchery.policy.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.Held;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.policy.document.Reliability;
import org.hatchery.policy.document.Units;
import org.jspecify.annotations.Nullable;

/** Clause as shown; its document is answered by the controller. */
public record ClauseView(
        String id,
        String key,
        PolicyDocumentId source,
        String number,
        String words,
        String summary,
        Clause.Priority priority,
        Reliability reliability,
        Units units,
        List<String> packages,
        @Nullable Held held) {
    public List<String> leadUnits() {
        return units.leads();
    }

    public List<String> cooperatingUnits() {
        return units.cooperating();
    }

    public @Nullable LocalDate heldFrom() {
        return held == null ? null : held.from();
    }

    public @Nullable LocalDate heldTo() {
        return held == null ? null : held.to();
    }

    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
