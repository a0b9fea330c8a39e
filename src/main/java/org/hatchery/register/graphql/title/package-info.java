/** The door of titles. */
@NullMarked
package org.hatchery.register.graphql.title;

import org.jspecify.annotations.NullMarked;
