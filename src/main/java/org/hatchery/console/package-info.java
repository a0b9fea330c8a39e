/**
 * The console: pages in which people work. They are one more client of the contract, so nothing of the businesses is known
 * here; of us it knows how
 * descriptions of the schema are taken apart. The module serves files, says what a browser may load, and makes the words of the schema available.
 */
@ApplicationModule(allowedDependencies = "shared :: graphql")
@NullMarked
package org.hatchery.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
