/** Firms that a bureau counts, in a carrier or not, each by its credit code. */
@NullMarked
package org.hatchery.register.firm;

import org.jspecify.annotations.NullMarked;
