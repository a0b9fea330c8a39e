package org.hatchery.supervision.inspection;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Item that a visit looked at (检查事项); what was found is said where it is not as it should be. */
@NamedInterface(propagate = false)
public record InspectionItem(
        String name, boolean right, @Nullable String finding) {}
