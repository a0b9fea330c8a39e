package org.hatchery.notice.delivery;

import org.springframework.modulith.NamedInterface;

/** How something goes out (投递方式). */
@NamedInterface(propagate = false)
public enum Channel {
    MAIL,
    DIGEST,
    WEBHOOK
}
