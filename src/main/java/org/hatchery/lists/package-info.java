/**
 * Takes lists of the contract out as files for spreadsheets: whatever list a module publishes, as the caller sees it.
 *
 * <p>A list is asked page by page through the same engine as any other question; what its columns are called follows from
 * the operation and the words of the schema, so that no list is described twice.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: graphql", "identity", "region", "audit", "sheet"})
@NullMarked
package org.hatchery.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
