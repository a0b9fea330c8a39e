/** Publications: what was published when, frozen, for everybody. */
@NullMarked
package org.hatchery.supervision.publication;

import org.jspecify.annotations.NullMarked;
