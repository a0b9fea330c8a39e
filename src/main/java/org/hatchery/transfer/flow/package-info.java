/** What flows from region to region by recognised contracts. */
@NullMarked
package org.hatchery.transfer.flow;

import org.jspecify.annotations.NullMarked;
