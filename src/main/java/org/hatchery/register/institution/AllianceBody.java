package org.hatchery.register.institution;

import org.springframework.modulith.NamedInterface;

/** Body of an alliance (联盟组织机构). */
@NamedInterface(propagate = false)
public enum AllianceBody {
    DECISION,
    ADVISORY,
    EXECUTIVE
}
