/** Targets that clauses set: of what, where, by when, compared how. */
@NullMarked
package org.hatchery.policy.target;

import org.jspecify.annotations.NullMarked;
