/** The door of identity: viewer, nodes, and the roles printed beside every field. */
@NullMarked
package org.hatchery.identity.graphql;

import org.jspecify.annotations.NullMarked;
