/** Statistics for everybody: frozen once a year, without what could be traced to few firms. */
@NullMarked
package org.hatchery.pipeline.publication;

import org.jspecify.annotations.NullMarked;
