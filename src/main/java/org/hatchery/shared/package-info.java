/** Small types that every module may use: values, refusals, paging, scope. It knows no other module. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.hatchery.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
