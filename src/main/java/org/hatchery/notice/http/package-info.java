/** The door of notice for calendar programs. */
@NullMarked
package org.hatchery.notice.http;

import org.jspecify.annotations.NullMarked;
