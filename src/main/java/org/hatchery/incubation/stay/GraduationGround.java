package org.hatchery.incubation.stay;

import org.springframework.modulith.NamedInterface;

/** Ground of graduation (毕业条件). */
@NamedInterface(propagate = false)
public enum GraduationGround {
    HNTE,
    FINANCING,
    REVENUE,
    MERGER_OR_LISTING
}
