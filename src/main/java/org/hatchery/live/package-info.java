/**
 * Tells people at once what they wait for: an object of theirs was changed, a file gets on, the totals of a region moved.
 *
 * <p>It says that something is new and never what; whoever hears it asks as always, within what it may see. Changes are
 * read from the trail, which every node of the service writes, so one question a second serves all who listen.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: mongo",
            "shared :: graphql",
            "identity",
            "region",
            "audit",
            "totals :: reading",
            "totals :: tree"
        })
@NullMarked
package org.hatchery.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
