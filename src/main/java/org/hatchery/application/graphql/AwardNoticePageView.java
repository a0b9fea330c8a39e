package org.hatchery.application.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Page of awards on notice, as shown. */
record AwardNoticePageView(
        List<AwardNoticeView> notices, @Nullable String next) {}
