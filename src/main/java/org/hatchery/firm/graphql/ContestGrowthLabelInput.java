package org.hatchery.firm.graphql;

import org.hatchery.firm.GrowthLabelKind;

/** Label that is held to be wrong, as sent. */
record ContestGrowthLabelInput(
        String firm, int expectedVersion, GrowthLabelKind kind, String certificateNumber, String reason) {}
