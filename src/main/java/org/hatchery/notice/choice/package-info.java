/** What each person chose to hear of and how (提醒设置), and as whom they hear it. */
@NullMarked
package org.hatchery.notice.choice;

import org.jspecify.annotations.NullMarked;
