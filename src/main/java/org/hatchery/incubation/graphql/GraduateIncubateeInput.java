package org.hatchery.incubation.graphql;

import java.time.LocalDate;
import org.hatchery.incubation.stay.GraduationGround;
import org.jspecify.annotations.Nullable;

/** Graduation of a firm, as sent. */
record GraduateIncubateeInput(
        String stay,
        int expectedVersion,
        LocalDate on,
        GraduationGround ground,
        EvidenceInput evidence,
        @Nullable String override) {}
