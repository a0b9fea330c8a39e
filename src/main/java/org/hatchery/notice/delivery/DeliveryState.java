package org.hatchery.notice.delivery;

/** How far a delivery has come (投递状态). */
public enum DeliveryState {
    /** Waits for the mail of the day. */
    COLLECTED,
    /** Waits for its next attempt. */
    WAITING,
    /** Was taken, or stands in the mail of the day. */
    DONE,
    /** Not taken after so many attempts. */
    FAILED,
    /** Whom it was for may not have it any more. */
    DROPPED
}
