package org.hatchery.programme.graphql;

import org.hatchery.carrier.recognition.RecognitionLevel;
import org.jspecify.annotations.Nullable;

/** Stay in a carrier, as sent. */
record ResidencyInput(@Nullable RecognitionLevel level) {}
