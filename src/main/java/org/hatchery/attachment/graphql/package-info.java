/** The GraphQL door of attachment. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.attachment.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
