/** The door for those who enter policies. */
@NullMarked
package org.hatchery.policy.graphql.entry;

import org.jspecify.annotations.NullMarked;
