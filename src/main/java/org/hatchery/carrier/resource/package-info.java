/** Space of a carrier: units and workstations, how much there is, who holds what until when. */
@NullMarked
package org.hatchery.carrier.resource;

import org.jspecify.annotations.NullMarked;
