/** What is known of a firm in the years after it graduated, and for how many it is asked. */
@NullMarked
package org.hatchery.incubation.followup;

import org.jspecify.annotations.NullMarked;
