/** The door of evaluations: schemes, runs, results, appeals. */
@NullMarked
package org.hatchery.supervision.graphql.evaluation;

import org.jspecify.annotations.NullMarked;
