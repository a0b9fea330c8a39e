/**
 * What was promised: policy documents, their clauses and the targets they set, each figure beside its exact words.
 *
 * <p>Nothing here is entered by users. Documents are loaded with the program, keep the faults of their sources as flags,
 * and never change; so every read is public to whoever is signed in.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: mongo",
            "shared :: graphql",
            "identity",
            "region",
            "region :: graphql",
            "pipeline :: metric",
            "pipeline :: question",
            "pipeline :: graphql"
        })
@NullMarked
package org.hatchery.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
