package org.hatchery.application.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Page of awards on public notice.
 *
 * @param after what to ask for the next page; null on the last one
 */
record OpenNoticePage(
        List<OpenNoticeAnswer> notices, @Nullable String after) {}
