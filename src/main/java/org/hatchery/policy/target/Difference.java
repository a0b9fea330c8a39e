package org.hatchery.policy.target;

import java.math.BigDecimal;
import org.springframework.modulith.NamedInterface;

/**
 * By how much the parts of a target do not make it up (分解差额).
 *
 * @param value the target less all its parts
 * @param clause number of the clause that says so
 */
@NamedInterface(propagate = false)
public record Difference(BigDecimal value, String clause, String reason) {}
