/** What applications tell and count, and their indexes. */
@NullMarked
package org.hatchery.application.keeping;

import org.jspecify.annotations.NullMarked;
