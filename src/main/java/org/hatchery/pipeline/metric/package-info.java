/** Metrics: what each is made of, by the catalogue, and its value in a reading. */
@NullMarked
package org.hatchery.pipeline.metric;

import org.jspecify.annotations.NullMarked;
