/** Divisions of GB/T 2260 with their validity, and the zones that have no code of their own. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: mongo", "shared :: graphql", "identity"})
@NullMarked
package org.hatchery.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
