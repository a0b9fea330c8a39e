/** The GraphQL door of exchange, and the way in which rows go through the doors of others. */
@NullMarked
package org.hatchery.exchange.graphql;

import org.jspecify.annotations.NullMarked;
