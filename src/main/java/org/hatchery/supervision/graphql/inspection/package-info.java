/** The door of inspections: drawn, visited, put right. */
@NullMarked
package org.hatchery.supervision.graphql.inspection;

import org.jspecify.annotations.NullMarked;
