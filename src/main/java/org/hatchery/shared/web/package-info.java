/** How bytes come in and go out: whole, in time and without a thread that waits for a slow caller. */
@NamedInterface("web")
@NullMarked
package org.hatchery.shared.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
