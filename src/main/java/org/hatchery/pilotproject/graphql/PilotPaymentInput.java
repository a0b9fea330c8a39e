package org.hatchery.pilotproject.graphql;

import org.hatchery.pilotproject.PaymentKind;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** One part of the money, as sent. */
record PilotPaymentInput(
        PaymentKind kind, Yuan amount, @Nullable String reference) {}
