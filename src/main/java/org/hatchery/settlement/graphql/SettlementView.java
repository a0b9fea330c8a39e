package org.hatchery.settlement.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.shared.Yuan;

/** Settlement as shown; its programme is answered by the controller. */
record SettlementView(
        String id,
        ProgrammeId source,
        LocalDate on,
        String by,
        Yuan total,
        boolean done,
        List<SettlementItemView> items) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
