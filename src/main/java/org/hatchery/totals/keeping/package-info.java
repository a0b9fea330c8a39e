/** How totals are kept: counting what changed, adding up to the nation, rebuilding, and watching that it goes on. */
@NullMarked
package org.hatchery.totals.keeping;

import org.jspecify.annotations.NullMarked;
