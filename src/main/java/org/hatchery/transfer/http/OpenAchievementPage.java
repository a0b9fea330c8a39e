package org.hatchery.transfer.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Page of published achievements.
 *
 * @param after what to ask for the next page; null on the last one
 */
record OpenAchievementPage(
        List<OpenAchievementAnswer> achievements, @Nullable String after) {}
