/**
 * Lists that come in as spreadsheets, whatever they are of.
 *
 * <p>A business contributes a {@link org.hatchery.exchange.kind.SheetKind}: columns, and the field of the API that takes a row. A row is a
 * request like any other, so the rules of the API decide and none is written twice; reading, dry run, choice, jobs that
 * survive their node, and undoing are the same for all.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: mongo",
            "shared :: graphql",
            "shared :: web",
            "identity",
            "notice",
            "live"
        })
@NullMarked
package org.hatchery.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
