package org.hatchery.policy.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What there is, by what was asked; what cannot be told is absent.
 *
 * @param asOf everything recorded before then is counted; null when nothing was asked
 */
record Actuals(Map<Ask, BigDecimal> values, @Nullable Instant asOf) {}
