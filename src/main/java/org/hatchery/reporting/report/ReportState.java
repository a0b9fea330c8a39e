package org.hatchery.reporting.report;

/** Where a report stands (填报状态). */
public enum ReportState {
    /** Nobody has begun. */
    NOT_STARTED,
    /** The carrier fills it in. */
    DRAFT,
    /** It waits for a bureau on its way. */
    SUBMITTED,
    /** A bureau wants it put right. */
    RETURNED,
    /** The last bureau on its way has accepted it. */
    ACCEPTED
}
