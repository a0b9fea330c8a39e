package org.hatchery.register.tie;

import static org.hatchery.register.party.PartyKind.CARRIER;
import static org.hatchery.register.party.PartyKind.FIRM;
import static org.hatchery.register.party.PartyKind.INSTITUTION;
import static org.hatchery.register.party.PartyKind.PERSON;

import java.util.Set;
import org.hatchery.register.party.PartyKind;
import org.springframework.modulith.NamedInterface;

/** How one party belongs to another (关联类型): who, to whom, and whether only one at a time. */
@NamedInterface(propagate = false)
public enum TieKind {
    /** From a branch to what it is a branch of. */
    PARENT(Set.of(INSTITUTION), Set.of(INSTITUTION), true),
    /** From a member to its alliance. */
    MEMBER(Set.of(INSTITUTION, FIRM), Set.of(INSTITUTION), false),
    /** From a platform to whoever it is built at. */
    HOSTED_BY(Set.of(INSTITUTION), Set.of(INSTITUTION, FIRM, CARRIER), false),
    /** From the leader to the alliance. */
    LEADS(Set.of(INSTITUTION, FIRM, PERSON), Set.of(INSTITUTION), false),
    WORKS_AT(Set.of(PERSON), Set.of(INSTITUTION, FIRM, CARRIER), true),
    PART_TIME_AT(Set.of(PERSON), Set.of(INSTITUTION, FIRM, CARRIER), false),
    /** From a researcher on leave to where they went. */
    ON_LEAVE_AT(Set.of(PERSON), Set.of(INSTITUTION, FIRM, CARRIER), true);

    private final Set<PartyKind> from;
    private final Set<PartyKind> to;
    private final boolean single;

    TieKind(Set<PartyKind> from, Set<PartyKind> to, boolean single) {
        this.from = from;
        this.to = to;
        this.single = single;
    }

    boolean isFor(PartyKind one, PartyKind other) {
        return from.contains(one) && to.contains(other);
    }

    /** Whether a party has only one of it at a time. */
    boolean isSingle() {
        return single;
    }
}
