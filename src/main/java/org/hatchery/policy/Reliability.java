package org.hatchery.policy;

/** How far the printed words can be trusted (可信度). */
public enum Reliability {
    SOUND,
    SUSPECT,
    CORRUPT
}
