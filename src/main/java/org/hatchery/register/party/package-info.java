/** Whoever holds a title or is tied to somebody: institutions, people, firms, carriers and zones, named alike. */
@NullMarked
package org.hatchery.register.party;

import org.jspecify.annotations.NullMarked;
