/** Titles that were decided on: given by the register that keeps them, once, whatever a crash cuts. */
@NullMarked
package org.hatchery.application.title;

import org.jspecify.annotations.NullMarked;
