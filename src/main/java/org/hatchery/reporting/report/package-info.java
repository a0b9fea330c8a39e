/** Reports (报表): what one carrier says of one period, its steps, its frozen content and its review. */
@NullMarked
package org.hatchery.reporting.report;

import org.jspecify.annotations.NullMarked;
