/** The door of payouts. */
@NullMarked
package org.hatchery.payout.graphql;

import org.jspecify.annotations.NullMarked;
