package org.hatchery.lists.graphql;

import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was asked of a list.
 *
 * @param value in words
 * @param path from the variables, such as {@code filter.region}
 * @param object type and key of an object that was named; null for everything else
 * @param choice as it was sent, unless a person typed it or it names an object
 */
public record Condition(
        Sentence name,
        Sentence value,
        String path,
        @Nullable String object,
        @Nullable String choice) {}
