/** The door of people of the trade. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.register.graphql.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
