/**
 * The local profile: what a first look and the tests need around Hatchery, none of which is in the packaged jar.
 *
 * <p>An issuer of tokens with demo personas, a page to try queries, a print of where to start; below it the embedded
 * engine and the sample data.
 */
@ApplicationModule(displayName = "local")
@NullMarked
package org.hatchery.local;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
