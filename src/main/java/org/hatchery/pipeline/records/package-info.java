/** The lists of records that stand behind a figure. */
@NullMarked
package org.hatchery.pipeline.records;

import org.jspecify.annotations.NullMarked;
