package org.hatchery.register.title;

import org.springframework.modulith.NamedInterface;

/** State of a title (称号状态); that it has run out is no state, but told by its last day. */
@NamedInterface(propagate = false)
public enum TitleState {
    GRANTED,
    WARNED,
    WITHDRAWN
}
