/** The door of achievements and of their conversion. */
@NullMarked
package org.hatchery.transfer.graphql.achievement;

import org.jspecify.annotations.NullMarked;
