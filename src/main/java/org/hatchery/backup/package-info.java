/**
 * Backup and restore of the whole database, as commands of the jar.
 *
 * <p>They know collections and documents and no business, so that a backup of any release can be read by them.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.hatchery.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
