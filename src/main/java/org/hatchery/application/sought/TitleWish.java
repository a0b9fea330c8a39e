package org.hatchery.application.sought;

import org.hatchery.carrier.recognition.RecognitionLevel;
import org.jspecify.annotations.Nullable;

/**
 * Title that somebody wants (申请称号).
 *
 * @param rule key of a rule of recognition; null for a title of the register
 * @param kind key of a kind of title; null for a recognition
 * @param level of the title; null where the rule says it
 */
public record TitleWish(
        @Nullable String rule,
        @Nullable String kind,
        @Nullable RecognitionLevel level) {}
