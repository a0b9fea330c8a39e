/** Facts that conditions of awards are judged by, with where each is recorded. */
@NullMarked
package org.hatchery.award.fact;

import org.jspecify.annotations.NullMarked;
