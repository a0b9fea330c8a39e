package org.hatchery.supervision.task;

import org.hatchery.identity.Signature;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * One step of a task (办理记录).
 *
 * @param note what was said of it; null where nothing was
 * @param by null for generated sample data
 */
@NamedInterface(propagate = false)
public record TaskEvent(
        TaskStep step, @Nullable String note, @Nullable Signature by) {}
