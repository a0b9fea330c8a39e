/** Statistics of one carrier, its place among its peers, and signals that it may be hollow. */
@NullMarked
package org.hatchery.pipeline.carrier;

import org.jspecify.annotations.NullMarked;
