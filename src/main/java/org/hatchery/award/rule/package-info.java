/** Dated rules of awards: what is given to whom, on which conditions, until when. */
@NullMarked
package org.hatchery.award.rule;

import org.jspecify.annotations.NullMarked;
