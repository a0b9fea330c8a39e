package org.hatchery.award.entitlement;

import org.springframework.modulith.NamedInterface;

/** Where somebody stands with an award (享受状态). */
@NamedInterface(propagate = false)
public enum EntitlementState {
    /** May claim it now. */
    MET,
    /** Lacks something that is recorded. */
    MISSED,
    /** Lacks nothing that is recorded, but somebody has to say something. */
    UNKNOWN,
    /** Meets all of it, but its amount is damaged; a person has to complete it first. */
    INCOMPLETE,
    /** The rule ended. */
    ENDED,
    /** The rule is for others. */
    NOT_FOR
}
