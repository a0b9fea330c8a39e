/** How far targets are reached: actual beside goal, pace and milestones, or why nothing is compared. */
@NullMarked
package org.hatchery.policy.progress;

import org.jspecify.annotations.NullMarked;
