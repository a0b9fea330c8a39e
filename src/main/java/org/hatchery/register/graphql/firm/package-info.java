/** The door of firms outside carriers. */
@NullMarked
package org.hatchery.register.graphql.firm;

import org.jspecify.annotations.NullMarked;
