package org.hatchery.policy.document;

import org.springframework.modulith.NamedInterface;

/** How far the printed words can be trusted (可信度). */
@NamedInterface(propagate = false)
public enum Reliability {
    SOUND,
    SUSPECT,
    CORRUPT
}
