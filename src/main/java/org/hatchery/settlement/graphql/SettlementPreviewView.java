package org.hatchery.settlement.graphql;

import java.util.List;
import org.hatchery.programme.graphql.ProgrammeView;
import org.hatchery.shared.Yuan;

/** What a settlement would pay, as shown. */
record SettlementPreviewView(ProgrammeView programme, Yuan total, List<SettlementPreviewItemView> items) {}
