package org.hatchery.transfer.achievement;

import org.springframework.modulith.NamedInterface;

/** Who may know of an achievement (密级). */
@NamedInterface(propagate = false)
public enum Secrecy {
    OPEN,
    RESTRICTED,
    SECRET
}
