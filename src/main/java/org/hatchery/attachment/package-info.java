/** Files that prove something: taken in once, checked, kept beside the records, and shared with those who decide. */
@ApplicationModule(
        allowedDependencies = {"shared", "shared :: mongo", "shared :: graphql", "shared :: web", "identity"})
@NullMarked
package org.hatchery.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
