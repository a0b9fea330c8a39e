package org.hatchery.application.paper;

import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What is on record and need not be typed, or was attested (申报事实).
 *
 * @param label what is asked for
 * @param value how it stands
 * @param key by which the same fact is known again under any rule; null for what everybody of the kind is
 * @param type of the record in the schema; null where it was attested
 * @param record key of it
 */
@NamedInterface(propagate = false)
public record FactUsed(
        Sentence label,
        Sentence value,
        @Nullable String key,
        @Nullable String type,
        @Nullable String record) {}
