/**
 * The tree of totals: what happened in every division, by month, kept up to date and never counted on reading.
 *
 * <p>Whatever is counted (a carrier with its stays and services, a voucher, a pilot project, a budget) has
 * {@link org.hatchery.totals.tree.Posting postings}: amounts by account, division and month, derived from its documents.
 * Totals of a division are the sum of its children's, up to the nation.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "shared :: mongo", "shared :: graphql", "identity", "notice", "region"})
@NullMarked
package org.hatchery.totals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
