/** The door of pipeline. */
@NullMarked
package org.hatchery.pipeline.graphql;

import org.jspecify.annotations.NullMarked;
