package org.hatchery.programme.graphql;

import org.hatchery.programme.terms.ClaimStage;

/** Days a stage may take, as shown. */
record StageDaysView(ClaimStage stage, int days) {}
