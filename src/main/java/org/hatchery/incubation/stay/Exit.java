package org.hatchery.incubation.stay;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** How a stay ended without graduation (退出). */
@NamedInterface(propagate = false)
public record Exit(ExitReason reason, @Nullable String note) {}
