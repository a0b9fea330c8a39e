/** Achievements that somebody puts together under a theme. */
@NullMarked
package org.hatchery.transfer.pack;

import org.jspecify.annotations.NullMarked;
