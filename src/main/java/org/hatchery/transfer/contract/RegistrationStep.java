package org.hatchery.transfer.contract;

import static org.hatchery.transfer.contract.RegistrationState.ACCEPTED;
import static org.hatchery.transfer.contract.RegistrationState.CANCELLED;
import static org.hatchery.transfer.contract.RegistrationState.CHANGED;
import static org.hatchery.transfer.contract.RegistrationState.DRAFT;
import static org.hatchery.transfer.contract.RegistrationState.NOT_RECOGNISED;
import static org.hatchery.transfer.contract.RegistrationState.RECOGNISED;
import static org.hatchery.transfer.contract.RegistrationState.RETURNED;
import static org.hatchery.transfer.contract.RegistrationState.REVOKED;
import static org.hatchery.transfer.contract.RegistrationState.SUBMITTED;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What can be done to a technology contract (登记步骤): the whole state machine, and nothing else decides it. */
@NamedInterface(propagate = false)
public enum RegistrationStep {
    /** The seller, or a station that enters it for the seller, lays it before the station. */
    SUBMIT(SUBMITTED, Side.PARTY, DRAFT, RETURNED),
    ACCEPT(ACCEPTED, Side.STATION, SUBMITTED),
    /** The seller has to mend something. */
    RETURN(RETURNED, Side.STATION, SUBMITTED, ACCEPTED),
    RECOGNISE(RECOGNISED, Side.STATION, ACCEPTED),
    REFUSE(NOT_RECOGNISED, Side.STATION, ACCEPTED),
    /** Amounts are approved again. */
    CHANGE(CHANGED, Side.STATION, RECOGNISED, CHANGED),
    /** The party gives it up. */
    CANCEL(CANCELLED, Side.PARTY, RECOGNISED, CHANGED),
    /** The authority strikes it off. */
    REVOKE(REVOKED, Side.AUTHORITY, RECOGNISED, CHANGED),
    /** Money came in; the state stays. */
    RECORD_PAYMENT(null, Side.PARTY, RECOGNISED, CHANGED);

    private enum Side {
        PARTY(Role.FIRM, Role.PROVIDER, Role.INSTITUTION, Role.BUREAU),
        STATION(Role.REGISTRAR, Role.BUREAU),
        AUTHORITY(Role.BUREAU);

        private final Set<Role> roles;

        Side(Role... roles) {
            this.roles = Set.of(roles);
        }
    }

    private final @Nullable RegistrationState to;
    private final Side side;
    private final Set<RegistrationState> from;

    RegistrationStep(@Nullable RegistrationState to, Side side, RegistrationState first, RegistrationState... more) {
        this.to = to;
        this.side = side;
        this.from = EnumSet.of(first, more);
    }

    /** State it leads to from one. */
    RegistrationState from(RegistrationState state) {
        return to == null ? state : to;
    }

    /** Whether somebody in this role takes it. */
    public boolean isOf(Actor actor) {
        return actor.is(Role.ADMIN) || side.roles.stream().anyMatch(actor::is);
    }

    /** Whether it is the examination of a station. */
    public boolean isExamination() {
        return this == ACCEPT || this == RETURN || this == RECOGNISE || this == REFUSE;
    }

    /** Those that can be taken in this state. */
    public static Set<RegistrationStep> open(RegistrationState state) {
        return Stream.of(values())
                .filter(step -> step.from.contains(state))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RegistrationStep.class)));
    }

    /**
     * Lets it be taken only from where it leads on.
     *
     * @throws Rejection WRONG_STATE
     */
    void mustLeadFrom(RegistrationState state) {
        if (!from.contains(state)) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "contract", Words.say("transfer.contract-stands-elsewhere"));
        }
    }
}
