package org.hatchery.programme.graphql;

import org.hatchery.programme.terms.ClaimStage;

/** Days a stage may take, as sent. */
record StageDaysInput(ClaimStage stage, int days) {}
