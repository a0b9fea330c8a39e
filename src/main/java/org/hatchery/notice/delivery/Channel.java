package org.hatchery.notice.delivery;

/** How something goes out (投递方式). */
public enum Channel {
    MAIL,
    DIGEST,
    WEBHOOK
}
