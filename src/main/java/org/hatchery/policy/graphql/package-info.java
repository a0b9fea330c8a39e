/** The door of policy. */
@NullMarked
package org.hatchery.policy.graphql;

import org.jspecify.annotations.NullMarked;
