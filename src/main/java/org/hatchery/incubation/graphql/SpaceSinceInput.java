package org.hatchery.incubation.graphql;

import java.time.LocalDate;

/** Space from a day on, as sent. */
record SpaceSinceInput(LocalDate from, SpaceChoiceInput space) {}
