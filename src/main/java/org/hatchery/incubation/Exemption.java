package org.hatchery.incubation;

import java.time.Instant;
import org.hatchery.shared.UserErrorCode;

/**
 * Decision against a rule (例外).
 *
 * @param code refusal that was set aside
 */
public record Exemption(UserErrorCode code, String reason, String by, Instant at) {}
