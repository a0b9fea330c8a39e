package org.hatchery.pilot.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to recordTraining. */
record TrainingRecordPayload(@Nullable TrainingRecordView trainingRecord, List<UserError> userErrors) {}
