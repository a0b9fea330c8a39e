package org.hatchery.notice.delivery;

import org.springframework.modulith.NamedInterface;

/** How far a delivery has come (投递状态). */
@NamedInterface(propagate = false)
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
