/** What waits for somebody (待办), joined from all modules. */
@NullMarked
package org.hatchery.notice.waiting;

import org.jspecify.annotations.NullMarked;
