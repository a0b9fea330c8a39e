/** Windows (填报任务): a form that a bureau opened for its region and a period, until when, and who may be late. */
@NullMarked
package org.hatchery.reporting.window;

import org.jspecify.annotations.NullMarked;
