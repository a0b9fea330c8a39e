/** The sealed copy (签章件): a submitted report on paper, with its hash and the code by which anybody verifies it. */
@NullMarked
package org.hatchery.reporting.paper;

import org.jspecify.annotations.NullMarked;
