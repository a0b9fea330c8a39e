/**
 * Answers of statistics and targets as files for spreadsheets; long ones are written by jobs that survive their node.
 *
 * <p>What can be exported is a {@link org.hatchery.export.TableSource}; how it is written, stored, followed and thrown
 * away is the same for all.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: mongo",
            "shared :: graphql",
            "identity",
            "notice",
            "region",
            "region :: graphql",
            "carrier :: profile",
            "carrier :: recognition",
            "firm",
            "pipeline :: metric",
            "pipeline :: question",
            "policy :: document",
            "policy :: progress",
            "policy :: target",
            "totals :: reading",
            "live",
            "sheet"
        })
@NullMarked
package org.hatchery.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
