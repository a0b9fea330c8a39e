package org.hatchery.notice;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.DayRange;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/** What the documents of one type have to tell to whom; a module contributes one for each. */
public interface Tells<T> {
    /** Marked by {@link Telling}. */
    Class<T> type();

    /** The kinds of notices that come of it. */
    List<NoticeKind> kinds();

    /** All that this document has to tell until today; what was told before, or happened long ago, is left out elsewhere. */
    List<Notice> of(T document, LocalDate today);

    /** Which documents have something to tell because these days have come; null where only what somebody does is told. */
    default @Nullable Criteria comingTo(DayRange days) {
        return null;
    }
}
