/** What the totals count of stays, labels and services. */
@NullMarked
package org.hatchery.incubation.counting;

import org.jspecify.annotations.NullMarked;
