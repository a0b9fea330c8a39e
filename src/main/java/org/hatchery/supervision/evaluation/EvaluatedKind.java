package org.hatchery.supervision.evaluation;

import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Kind of what is evaluated or inspected (评价和检查对象). */
@NamedInterface(propagate = false)
public enum EvaluatedKind {
    REGION("Region", Role.BUREAU),
    CARRIER("Carrier", Role.CARRIER_MANAGER),
    BASE("PilotBase", Role.PROVIDER),
    INSTITUTION("Institution", Role.INSTITUTION),
    PERSON("RegisteredPerson", Role.PRACTITIONER),
    PROVIDER("Provider", Role.PROVIDER),
    /** Has no account outside a carrier, so its bureau writes down what it says. */
    FIRM("RegisteredFirm", null);

    private final String type;
    private final @Nullable Role speaker;

    EvaluatedKind(String type, @Nullable Role speaker) {
        this.type = type;
        this.speaker = speaker;
    }

    /** Type of it in the schema, as it stands in a global id. */
    public String type() {
        return type;
    }

    /** Whether anybody has an account to speak for it. */
    public boolean isSpokenFor() {
        return speaker != null;
    }

    /** Whether the actor speaks for the one with this key. */
    public boolean isSpokenForBy(Actor actor, String key) {
        return speaker != null && actor.is(speaker) && actor.scope().keys().contains(seenBy(key));
    }

    /** Key of those who speak for it. */
    public String seenBy(String key) {
        return switch (this) {
            case REGION -> Scope.region(key);
            case CARRIER -> Scope.carrier(key);
            case BASE, PROVIDER -> Scope.provider(key);
            case INSTITUTION -> Scope.institution(key);
            case PERSON -> Scope.practitioner(key);
            case FIRM -> Scope.registeredFirm(key);
        };
    }
}
