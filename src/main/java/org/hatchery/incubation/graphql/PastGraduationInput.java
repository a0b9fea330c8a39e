package org.hatchery.incubation.graphql;

import org.hatchery.incubation.stay.GraduationGround;
import org.jspecify.annotations.Nullable;

/** Graduation of a stay of the past, as sent. */
record PastGraduationInput(
        GraduationGround ground,
        EvidenceInput evidence,
        @Nullable String override) {}
