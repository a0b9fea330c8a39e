/** Evaluation: dated schemes over subjects of any kind, frozen runs with the figures they used, appeals. */
@NullMarked
package org.hatchery.supervision.evaluation;

import org.jspecify.annotations.NullMarked;
