/** Who is asking: tokens become actors, and every field of the API names the roles that may use it. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: graphql", "shared :: mongo", "shared :: web"})
@NullMarked
package org.hatchery.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
