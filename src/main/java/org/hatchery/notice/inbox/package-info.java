/** The inbox (消息): what lies in it, what of it was read, and how long it stays. */
@NullMarked
package org.hatchery.notice.inbox;

import org.jspecify.annotations.NullMarked;
