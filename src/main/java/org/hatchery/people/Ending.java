package org.hatchery.people;

import org.hatchery.identity.Signature;
import org.jspecify.annotations.Nullable;

/**
 * That an access is over, or an invitation was withdrawn (终止).
 *
 * @param reason null for an invitation that was withdrawn
 */
public record Ending(Signature by, @Nullable String reason) {}
