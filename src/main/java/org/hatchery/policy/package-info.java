/**
 * What was promised: policy documents, their clauses and the targets they set, each figure beside its exact words.
 *
 * <p>Five documents come with the program; bureaus enter others of their own region, which hold once a second person has
 * approved them. All of them stand in the same place, keep the faults of their sources as flags, and are never rewritten: a
 * later version stands beside the one before. Every read of what holds is public to whoever is signed in.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: mongo",
            "shared :: graphql",
            "identity",
            "notice",
            "attachment",
            "attachment :: graphql",
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
