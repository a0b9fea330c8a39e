/** The door of technology contracts and of the map of their trade. */
@NullMarked
package org.hatchery.transfer.graphql.contract;

import org.jspecify.annotations.NullMarked;
