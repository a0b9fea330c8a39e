package org.hatchery.tenancy.contract;

import static org.hatchery.tenancy.contract.ContractState.ENDED;
import static org.hatchery.tenancy.contract.ContractState.IN_FORCE;
import static org.hatchery.tenancy.contract.ContractState.NOTICE_GIVEN;
import static org.hatchery.tenancy.contract.ContractState.RENEWED;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;

/** What somebody can do to a contract (办理步骤): the whole state machine, and nothing else decides it. */
public enum ContractStep {
    RENEW(Set.of(Role.CARRIER_MANAGER), IN_FORCE),
    AMEND(Set.of(Role.CARRIER_MANAGER), IN_FORCE, NOTICE_GIVEN),
    /** Either side. */
    GIVE_NOTICE(Set.of(Role.CARRIER_MANAGER, Role.FIRM), IN_FORCE),
    END(Set.of(Role.CARRIER_MANAGER), IN_FORCE, NOTICE_GIVEN),
    /** It never was; what renewed it has to go first. */
    VOID(Set.of(Role.CARRIER_MANAGER), IN_FORCE, NOTICE_GIVEN, ENDED),
    /** What came in, or did not. */
    MARK_PAID(Set.of(Role.CARRIER_MANAGER), IN_FORCE, NOTICE_GIVEN, ENDED, RENEWED);

    private final Set<Role> by;
    private final Set<ContractState> from;

    ContractStep(Set<Role> by, ContractState first, ContractState... more) {
        this.by = by;
        this.from = EnumSet.of(first, more);
    }

    /** Whether somebody in this role takes it. */
    public boolean isOf(Actor actor) {
        return actor.is(Role.ADMIN) || by.stream().anyMatch(actor::is);
    }

    /**
     * Lets it be taken only from where it leads on.
     *
     * @throws Rejection WRONG_STATE
     */
    void mustLeadFrom(ContractState state) {
        if (!from.contains(state)) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "contract", Words.say(closed(state)));
        }
    }

    /** Those that can be taken in this state. */
    static Set<ContractStep> open(ContractState state) {
        return Stream.of(values()).filter(step -> step.from.contains(state)).collect(Collectors.toUnmodifiableSet());
    }

    private static String closed(ContractState state) {
        return switch (state) {
            case IN_FORCE -> "tenancy.contract-in-force";
            case NOTICE_GIVEN -> "tenancy.notice-was-given";
            case ENDED -> "tenancy.contract-ended";
            case RENEWED -> "tenancy.contract-renewed";
            case VOIDED -> "tenancy.contract-voided";
        };
    }
}
