/** The door of funds. */
@NullMarked
package org.hatchery.fund.graphql;

import org.jspecify.annotations.NullMarked;
