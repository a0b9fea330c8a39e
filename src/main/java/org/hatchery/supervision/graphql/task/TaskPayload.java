package org.hatchery.supervision.graphql.task;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every mutation of a task. */
record TaskPayload(@Nullable TaskView task, List<UserError> userErrors) {}
