/** Stays: the document and its states, how it is read, alone changed and settled, and what follows a firm or team in it. */
@NullMarked
package org.hatchery.incubation.stay;

import org.jspecify.annotations.NullMarked;
