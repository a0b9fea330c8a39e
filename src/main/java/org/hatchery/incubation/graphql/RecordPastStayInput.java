package org.hatchery.incubation.graphql;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stay of the past, as sent. */
record RecordPastStayInput(
        String carrier,
        PartyInput party,
        LocalDate enteredOn,
        SpaceChoiceInput space,
        @Nullable String agreementNumber,
        @Nullable String consent,
        @Nullable String override,
        List<SpaceSinceInput> moves,
        PastEndInput end) {}
