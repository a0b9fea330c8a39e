/** The door of audit, and the places where every mutation and every read of personal data passes. */
@NullMarked
package org.hatchery.audit.graphql;

import org.jspecify.annotations.NullMarked;
