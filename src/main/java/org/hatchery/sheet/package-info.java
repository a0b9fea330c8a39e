/**
 * Tables as files for spreadsheets: one way of writing workbooks and comma-separated values, row by row, for whoever has rows.
 *
 * <p>What is typed by people stays text in them, whatever it looks like.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.hatchery.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
