package org.hatchery.incubation.graphql;

import java.time.LocalDate;
import org.hatchery.incubation.stay.ExtensionGround;

/** Longer limit of a stay, as sent. */
record ExtendIncubationInput(
        String stay, int expectedVersion, LocalDate until, ExtensionGround ground, String evidence, String reason) {}
