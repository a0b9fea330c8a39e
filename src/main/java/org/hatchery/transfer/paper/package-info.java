/** What a technology contract says, as its parties tell it. */
@NullMarked
package org.hatchery.transfer.paper;

import org.jspecify.annotations.NullMarked;
