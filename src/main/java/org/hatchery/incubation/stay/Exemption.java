package org.hatchery.incubation.stay;

import java.time.Instant;
import org.hatchery.shared.UserErrorCode;
import org.springframework.modulith.NamedInterface;

/**
 * Decision against a rule (例外).
 *
 * @param code refusal that was set aside
 */
@NamedInterface(propagate = false)
public record Exemption(UserErrorCode code, String reason, String by, Instant at) {}
