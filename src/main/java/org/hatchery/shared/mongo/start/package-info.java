/** How the database is reached, and brought up to date at start. */
@NullMarked
package org.hatchery.shared.mongo.start;

import org.jspecify.annotations.NullMarked;
