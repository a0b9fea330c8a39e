package org.hatchery.incubation.graphql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who enters where and when, as sent. */
record AdmitIncubateeInput(
        String carrier,
        PartyInput party,
        LocalDate enteredOn,
        SpaceChoiceInput space,
        @Nullable String agreementNumber,
        @Nullable String consent,
        @Nullable String override) {}
