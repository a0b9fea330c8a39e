package org.hatchery.policy.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hatchery.policy.document.Basis;
import org.springframework.modulith.NamedInterface;

/**
 * Where a target should stand on its way (进度).
 *
 * @param from day at whose end the way begins
 * @param start value on that day
 * @param basis how that value is known
 * @param expected value by now
 */
@NamedInterface(propagate = false)
public record Pace(LocalDate from, BigDecimal start, Basis basis, BigDecimal expected, boolean onCourse) {}
