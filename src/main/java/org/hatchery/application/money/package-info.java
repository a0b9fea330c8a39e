/** Money of granted awards: budget lines, batches of payments, and what is taken back. */
@NullMarked
package org.hatchery.application.money;

import org.jspecify.annotations.NullMarked;
