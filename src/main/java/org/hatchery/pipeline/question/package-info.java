/** Questions of a region in a period: plan, filter, series, places side by side, cohorts. */
@NullMarked
package org.hatchery.pipeline.question;

import org.jspecify.annotations.NullMarked;
