/** What may be wrong with a contract: pure rules over it and its neighbours. */
@NullMarked
package org.hatchery.transfer.check;

import org.jspecify.annotations.NullMarked;
