package org.hatchery.incubation;

import org.jspecify.annotations.Nullable;

/** How a stay ended without graduation (退出). */
public record Exit(ExitReason reason, @Nullable String note) {}
