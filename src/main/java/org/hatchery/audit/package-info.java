/** Who did what, and who read whose personal data: written where requests enter, so that no module has to remember it. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: mongo", "shared :: graphql", "identity", "region"})
@NullMarked
package org.hatchery.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
