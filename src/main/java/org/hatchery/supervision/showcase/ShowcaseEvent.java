package org.hatchery.supervision.showcase;

import org.hatchery.identity.Signature;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * One step of a showcase (办理记录).
 *
 * @param by null for generated sample data
 */
@NamedInterface(propagate = false)
public record ShowcaseEvent(
        ShowcaseStep step, @Nullable String note, @Nullable Signature by) {}
