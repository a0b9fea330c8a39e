/**
 * Sample data for a first look: carriers, firms, teams, stays and services of the last three years, all invented.
 *
 * <p>Generating knows neither Spring nor database, is the same for the same day, and goes through the rules of the
 * aggregates themselves; only {@link org.hatchery.local.sample.LoadSample} writes.
 */
@NamedInterface("sample")
@NullMarked
package org.hatchery.local.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
