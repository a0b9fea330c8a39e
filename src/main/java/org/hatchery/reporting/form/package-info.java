/** Forms as dated data (报表制度): items, where they come from, checks over them, and the expressions of these. */
@NullMarked
package org.hatchery.reporting.form;

import org.jspecify.annotations.NullMarked;
