/**
 * Statistics of a region in a period, exact and computed from the facts at each question.
 *
 * <p>A {@link org.hatchery.pipeline.Tally} is counted for each carrier and added up, so that keeping the tallies instead
 * of counting them changes nothing else.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: graphql",
            "identity",
            "region",
            "region :: graphql",
            "carrier",
            "firm",
            "incubation"
        })
@NullMarked
package org.hatchery.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
