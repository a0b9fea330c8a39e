package org.hatchery.incubation;

/** Ground of graduation (毕业条件). */
public enum GraduationGround {
    HNTE,
    FINANCING,
    REVENUE,
    MERGER_OR_LISTING
}
