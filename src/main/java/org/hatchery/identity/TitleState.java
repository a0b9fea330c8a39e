package org.hatchery.identity;

/** State of a title (称号状态); that it has run out is no state, but told by its last day. */
public enum TitleState {
    GRANTED,
    WARNED,
    WITHDRAWN
}
