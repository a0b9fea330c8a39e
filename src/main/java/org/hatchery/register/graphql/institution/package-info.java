/** The door of institutions. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.register.graphql.institution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
