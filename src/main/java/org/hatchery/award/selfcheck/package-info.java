/** Which conditions of which title a carrier or base meets today, and by how much it misses the others. */
@NullMarked
package org.hatchery.award.selfcheck;

import org.jspecify.annotations.NullMarked;
