package org.hatchery.settlement.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.settlement.SettlementBatch;
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
    static SettlementView of(SettlementBatch batch) {
        return new SettlementView(
                SettlementViews.id(batch.id()),
                batch.programme(),
                batch.on(),
                batch.by(),
                batch.total(),
                batch.done(),
                batch.items().stream().map(SettlementItemView::of).toList());
    }

    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
