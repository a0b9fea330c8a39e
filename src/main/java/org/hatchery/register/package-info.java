/**
 * The register (登记): institutions, people, firms outside carriers, the titles they hold and what ties them to each other.
 *
 * <p>Rooms, in this order: {@code party} (who holds a title or is tied), {@code institution}, {@code person}, {@code firm},
 * {@code title}, {@code tie}, {@code roster}, {@code counting} and the door. Names and titles of institutions are public; whoever changes them looks after
 * the region.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: mongo",
            "shared :: graphql",
            "identity",
            "attachment",
            "attachment :: graphql",
            "notice",
            "region",
            "region :: graphql",
            "carrier :: profile",
            "carrier :: recognition",
            "carrier :: register",
            "carrier :: graphql",
            "exchange :: kind",
            "totals :: chapter",
            "totals :: tree",
            "firm",
            "firm :: graphql"
        })
@NullMarked
package org.hatchery.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
