/** Titles: what there is, who holds which, and how they are granted, renewed, warned of and withdrawn. */
@NullMarked
package org.hatchery.register.title;

import org.jspecify.annotations.NullMarked;
