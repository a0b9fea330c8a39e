/** How values are stored: converters, documents read by blueprints. */
@NullMarked
package org.hatchery.shared.mongo.stored;

import org.jspecify.annotations.NullMarked;
