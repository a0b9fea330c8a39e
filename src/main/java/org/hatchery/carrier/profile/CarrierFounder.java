package org.hatchery.carrier.profile;

import org.springframework.modulith.NamedInterface;

/** Who founded a carrier (牵头建设主体). */
@NamedInterface(propagate = false)
public enum CarrierFounder {
    GOVERNMENT,
    UNIVERSITY_OR_INSTITUTE,
    LEADING_FIRM,
    NEW_RND_INSTITUTION,
    INVESTOR,
    OTHER
}
