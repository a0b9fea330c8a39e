package org.hatchery.incubation.graphql;

import org.hatchery.incubation.stay.ExitReason;
import org.jspecify.annotations.Nullable;

/** Exit of a stay of the past, as sent. */
record PastExitInput(ExitReason reason, @Nullable String note) {}
