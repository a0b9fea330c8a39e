package org.hatchery.award.entitlement;

import org.hatchery.award.rule.Beneficiary;
import org.springframework.modulith.NamedInterface;

/** Kind of party that asks what it may claim, by its type in the schema (主体类型). */
@NamedInterface(propagate = false)
public enum AwardSubjectKind {
    FIRM("Incubatee", Beneficiary.FIRM),
    TEAM("Incubatee", Beneficiary.TEAM),
    REGISTERED_FIRM("RegisteredFirm", Beneficiary.FIRM),
    CARRIER("Carrier", Beneficiary.CARRIER),
    BASE("PilotBase", Beneficiary.BASE),
    INSTITUTION("Institution", Beneficiary.INSTITUTION),
    PERSON("RegisteredPerson", Beneficiary.PERSON);

    private final String type;
    private final Beneficiary beneficiary;

    AwardSubjectKind(String type, Beneficiary beneficiary) {
        this.type = type;
        this.beneficiary = beneficiary;
    }

    /** Type of it in the schema, as it stands in a global id. */
    public String type() {
        return type;
    }

    public Beneficiary beneficiary() {
        return beneficiary;
    }

    /** Whether somebody else runs it, whose achievements and contracts are not its own papers. */
    boolean isRunByAnother() {
        return this == CARRIER || this == BASE;
    }

    /** Whether its achievements name itself as their unit. */
    boolean isUnit() {
        return this == FIRM || this == TEAM || this == INSTITUTION;
    }
}
