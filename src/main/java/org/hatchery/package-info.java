/** Hatchery: each package below is one module; see {@code src/docs/architecture.md} for the picture. */
@NullMarked
package org.hatchery;

import org.jspecify.annotations.NullMarked;
