/**
 * Risk (风险信号): why somebody should rather be looked at.
 *
 * <p>It names no business. Whoever keeps records contributes what they tell against a subject ({@link
 * org.hatchery.risk.RiskSource}); whoever inspects asks all of them at once.
 */
@ApplicationModule(allowedDependencies = {"shared", "region"})
@NullMarked
package org.hatchery.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
