/** The line that news come by: server-sent events. */
@NullMarked
package org.hatchery.live.http;

import org.jspecify.annotations.NullMarked;
