package org.hatchery.register.person;

import org.springframework.modulith.NamedInterface;

/** What somebody acts as (人员身份); the four kinds of special commissioner are those of Shandan 四(三)11. */
@NamedInterface(propagate = false)
public enum CapacityKind {
    TECHNOLOGY_BROKER,
    TECHNOLOGY_MANAGER,
    CONTRACT_REGISTRAR,
    STARTUP_MENTOR,
    DISPATCHED_COMMISSIONER,
    COMMISSIONER_TEAM_MEMBER,
    TOWNSHIP_DEPUTY_HEAD,
    CIVIC_COMMISSIONER,
    INDUSTRIAL_COMMISSIONER,
    EXPERT,
    TRANSFER_POST
}
