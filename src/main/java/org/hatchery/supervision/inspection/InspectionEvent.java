package org.hatchery.supervision.inspection;

import org.hatchery.identity.Signature;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * One step of an inspection (办理记录).
 *
 * @param by null for generated sample data
 */
@NamedInterface(propagate = false)
public record InspectionEvent(
        InspectionStep step,
        @Nullable String note,
        @Nullable Signature by) {}
