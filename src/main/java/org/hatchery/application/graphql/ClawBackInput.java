package org.hatchery.application.graphql;

import org.hatchery.application.paper.RecoveryGround;
import org.hatchery.shared.Yuan;

/** Money that is taken back, as sent. */
record ClawBackInput(String application, int expectedVersion, RecoveryGround ground, Yuan amount, String reason) {}
