/** The places where files, exports and calendars pass. */
@NullMarked
package org.hatchery.audit.http;

import org.jspecify.annotations.NullMarked;
