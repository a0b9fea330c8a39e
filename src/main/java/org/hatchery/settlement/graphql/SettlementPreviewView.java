package org.hatchery.settlement.graphql;

import java.util.List;
import org.hatchery.programme.graphql.ProgrammeView;
import org.hatchery.settlement.SettlementPreview;
import org.hatchery.shared.Yuan;

/** What a settlement would pay, as shown. */
record SettlementPreviewView(ProgrammeView programme, Yuan total, List<SettlementPreviewItemView> items) {
    static SettlementPreviewView of(SettlementPreview preview, ProgrammeView programme) {
        return new SettlementPreviewView(
                programme,
                preview.total(),
                preview.claims().stream().map(SettlementPreviewItemView::of).toList());
    }
}
