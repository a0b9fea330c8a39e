/** The GraphQL door of export. */
@NullMarked
package org.hatchery.export.graphql;

import org.jspecify.annotations.NullMarked;
