package org.hatchery.policy.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a version (办理记录).
 *
 * @param by subject of the token
 * @param reason what was said about it; null where nothing was
 */
public record PolicyEvent(
        PolicyStep step, String by, Instant at, @Nullable String reason) {}
