/** Who passed the training that a piece of equipment asks for. */
@NullMarked
package org.hatchery.pilot.training;

import org.jspecify.annotations.NullMarked;
