/** Stays kept true and up to date: repair of what was cut, relocation of carriers, migrations. */
@NullMarked
package org.hatchery.incubation.keeping;

import org.jspecify.annotations.NullMarked;
