package org.hatchery.firm.graphql;

import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.shared.graphql.GlobalId;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From firms and teams to what the API shows. */
@Mapper
interface IncubateeMapper {
    @Mapping(target = ".", source = "particulars")
    @Mapping(target = ".", source = "registration")
    @Mapping(target = "key", source = "id")
    @Mapping(target = "personal", expression = "java(incubatee.personalData())")
    @Mapping(target = "held", source = "labels")
    @Mapping(target = "named", source = "formerNames")
    @Mapping(target = "changed", source = "registrationChanges")
    @Mapping(target = "corrected", source = "labelCorrections")
    @Mapping(target = "taken", source = "registrationsTakenBack")
    FirmView toFirm(Incubatee incubatee);

    @Mapping(target = ".", source = "particulars")
    @Mapping(target = "key", source = "id")
    @Mapping(target = "personal", expression = "java(incubatee.personalData())")
    @Mapping(target = "taken", source = "registrationsTakenBack")
    TeamView toTeam(Incubatee incubatee);

    default IncubateeView toView(Incubatee incubatee) {
        return incubatee.isFirm() ? toFirm(incubatee) : toTeam(incubatee);
    }

    default String globalId(IncubateeId id) {
        return GlobalId.of("Incubatee", id.value());
    }
}
