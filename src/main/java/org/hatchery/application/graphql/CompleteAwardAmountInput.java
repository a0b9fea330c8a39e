package org.hatchery.application.graphql;

import org.hatchery.shared.Yuan;

/** True amount of a rule, as sent. */
record CompleteAwardAmountInput(String rule, Yuan amount, String source) {}
