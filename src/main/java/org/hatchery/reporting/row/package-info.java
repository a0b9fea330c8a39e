/** Rows of firms (企业分表): their figures of a year as a form, which is what the reports of carriers are derived from. */
@NullMarked
package org.hatchery.reporting.row;

import org.jspecify.annotations.NullMarked;
