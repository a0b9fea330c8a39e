package org.hatchery.application.graphql;

import org.hatchery.carrier.recognition.RecognitionLevel;
import org.jspecify.annotations.Nullable;

/** Title that is applied for, as sent. */
record SoughtTitleInput(
        @Nullable String recognitionRule,
        @Nullable String kind,
        @Nullable RecognitionLevel level) {}
