package org.hatchery.application.dossier;

import java.util.EnumSet;
import java.util.Set;

/** Where an application stands (申报状态). */
public enum ApplicationState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    RECOMMENDED,
    SCORED,
    ON_NOTICE,
    GRANTED,
    DECLINED,
    LISTED,
    POSTED,
    PAYING,
    FAILED,
    PAID,
    CLOSED,
    WITHDRAWN,
    CLAWED_BACK;

    /** In which it was decided in favour. */
    public static final Set<ApplicationState> AWARDED =
            EnumSet.of(GRANTED, LISTED, POSTED, PAYING, FAILED, PAID, CLOSED, CLAWED_BACK);

    /** Whether it keeps others from being awarded the same; money that was taken back is not asked for again. */
    public boolean isLiving() {
        return this != DRAFT && this != DECLINED && this != WITHDRAWN;
    }

    /** Whether an authority has it in hand and has not decided. */
    public boolean isUnderReview() {
        return this == SUBMITTED || this == RECOMMENDED || this == SCORED || this == ON_NOTICE;
    }
}
