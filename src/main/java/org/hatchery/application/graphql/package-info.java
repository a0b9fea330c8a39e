/** The door of applications. */
@NullMarked
package org.hatchery.application.graphql;

import org.jspecify.annotations.NullMarked;
