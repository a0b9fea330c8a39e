/** The door of people. */
@NullMarked
package org.hatchery.people.graphql;

import org.jspecify.annotations.NullMarked;
