/** What a carrier serves with: its people, its incubation fund and what that invested in, as said from day to day. */
@NullMarked
package org.hatchery.carrier.resource;

import org.jspecify.annotations.NullMarked;
