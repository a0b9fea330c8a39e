/**
 * Fills a database with as many carriers, firms and teams as a city, a province or the nation has, to measure with.
 *
 * <p>Everything is told by the sample's own stories, through the rules of the aggregates, and written in bulk in the form
 * in which the service stores it. None of it is in the packaged jar.
 */
@ApplicationModule(displayName = "scale")
@NullMarked
package org.hatchery.scale;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
