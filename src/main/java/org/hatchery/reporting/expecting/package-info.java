/** Who is expected to report (应报单位): opening windows, following the register, rates and reminders. */
@NullMarked
package org.hatchery.reporting.expecting;

import org.jspecify.annotations.NullMarked;
