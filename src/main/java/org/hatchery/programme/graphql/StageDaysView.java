package org.hatchery.programme.graphql;

import org.hatchery.programme.ClaimStage;

/** Days a stage may take, as shown. */
record StageDaysView(ClaimStage stage, int days) {}
