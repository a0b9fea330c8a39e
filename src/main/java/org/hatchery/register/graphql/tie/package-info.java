/** The door of ties between those whom the register knows. */
@NullMarked
package org.hatchery.register.graphql.tie;

import org.jspecify.annotations.NullMarked;
