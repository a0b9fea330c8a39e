/** How values are stored, how lists are paged, and how the database is brought up to date at start. */
@NamedInterface("mongo")
@NullMarked
package org.hatchery.shared.mongo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
