package org.hatchery.incubation.graphql;

import java.time.LocalDate;
import java.util.Objects;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.attachment.graphql.AttachmentViews;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.carrier.graphql.ContactInput;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Particulars;
import org.hatchery.firm.Registration;
import org.hatchery.firm.graphql.IncubateeViews;
import org.hatchery.incubation.act.CorrectStay;
import org.hatchery.incubation.act.ExtendIncubation;
import org.hatchery.incubation.act.GraduateIncubatee;
import org.hatchery.incubation.act.RecordPastStay;
import org.hatchery.incubation.rule.Admission;
import org.hatchery.incubation.rule.Party;
import org.hatchery.incubation.service.CorrectService;
import org.hatchery.incubation.service.Delivery;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.service.ServiceCorrection;
import org.hatchery.incubation.service.ServiceFilter;
import org.hatchery.incubation.service.ServiceId;
import org.hatchery.incubation.stay.Evidence;
import org.hatchery.incubation.stay.Exit;
import org.hatchery.incubation.stay.SpaceChoice;
import org.hatchery.incubation.stay.SpaceSince;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayAmendment;
import org.hatchery.incubation.stay.StayFilter;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between stays and services and what the API shows and takes. */
@Mapper
interface IncubationMapper {
    @Mapping(target = "key", source = "id.value")
    @Mapping(target = "party", source = "incubatee")
    @Mapping(target = "host", source = "carrier")
    @Mapping(target = "place", source = "region")
    @Mapping(target = "overrides", source = "exemptions")
    StayView toView(Stay stay);

    @Mapping(target = "key", source = "id.value")
    @Mapping(target = "host", source = "carrier")
    @Mapping(target = "served", source = "incubatees")
    ServiceView toView(Service service);

    default String globalId(StayId id) {
        return GlobalId.of("Stay", id.value());
    }

    default String globalId(ServiceId id) {
        return GlobalId.of("Service", id.value());
    }

    default ServiceId serviceId(String id) {
        return new ServiceId(GlobalId.key("Service", id));
    }

    default @Nullable CarrierId carrierId(@Nullable String id) {
        return id == null ? null : CarrierViews.key(id);
    }

    default @Nullable IncubateeId incubateeId(@Nullable String id) {
        return id == null ? null : IncubateeViews.key(id);
    }

    Admission toAdmission(AdmitIncubateeInput input);

    Admission toAdmission(RecordPastStayInput input);

    SpaceSince toSpaceSince(SpaceSinceInput input);

    default RecordPastStay.Past toPast(RecordPastStayInput input) {
        PastGraduationInput graduated = input.end().how().graduated();
        PastExitInput exited = input.end().how().exited();
        return new RecordPastStay.Past(
                toAdmission(input),
                input.moves().stream().map(this::toSpaceSince).toList(),
                input.end().on(),
                graduated == null ? null : toRequest(graduated, input.end().on()),
                exited == null ? null : new Exit(exited.reason(), exited.note()));
    }

    @Mapping(target = "files", expression = "java(List.of())")
    GraduateIncubatee.Request toRequest(PastGraduationInput graduated, LocalDate on);

    SpaceChoice toChoice(SpaceChoiceInput input);

    default Party toParty(PartyInput input) {
        if (input.existing() != null) {
            return new Party.Existing(IncubateeViews.key(input.existing()));
        }
        return input.firm() != null ? toFirm(input.firm()) : toTeam(Objects.requireNonNull(input.team()));
    }

    default Party.Firm toFirm(NewFirmInput firm) {
        return new Party.Firm(
                new Particulars(firm.name(), firm.field(), firm.longCycleField(), toContact(firm.contact())),
                new Registration(firm.creditCode(), firm.foundedOn(), firm.legalRepresentative(), false));
    }

    default Party.Team toTeam(NewTeamInput team) {
        return new Party.Team(
                new Particulars(team.name(), team.field(), team.longCycleField(), toContact(team.contact())));
    }

    default @Nullable Contact toContact(@Nullable ContactInput contact) {
        return contact == null ? null : contact.toContact();
    }

    @Mapping(target = "files", source = "evidence.files")
    GraduateIncubatee.Request toRequest(GraduateIncubateeInput input);

    default AttachmentId attachmentId(String id) {
        return AttachmentViews.key(id);
    }

    // an act, which MapStruct takes for a setter
    @Mapping(target = "with", ignore = true)
    @Mapping(target = "files", ignore = true)
    Evidence toEvidence(EvidenceInput input);

    StayAmendment toAmendment(AmendStayInput input);

    @Mapping(target = "id", source = "stay")
    ExtendIncubation.Request toRequest(ExtendIncubationInput input);

    @Mapping(target = "id", source = "stay")
    CorrectStay.Request toRequest(AmendStayInput input);

    @Mapping(target = "id", source = "stay")
    CorrectStay.Request toRequest(ReopenStayInput input);

    @Mapping(target = "id", source = "stay")
    CorrectStay.Request toRequest(VoidStayInput input);

    default StayId stayId(String id) {
        return new StayId(GlobalId.key("Stay", id));
    }

    Delivery toDelivery(RecordServiceInput input);

    @Mapping(target = "carrier", ignore = true)
    Delivery toDelivery(AmendServiceInput input);

    @Mapping(target = "id", source = "service")
    CorrectService.Request toRequest(AmendServiceInput input);

    @Mapping(target = "id", source = "service")
    CorrectService.Request toRequest(VoidServiceInput input);

    @Mapping(target = "served", expression = "java(said.incubatees().size())")
    ServiceBeforeView toView(ServiceCorrection.Said said);

    StayFilter toFilter(StayFilterInput input);

    /** All when nothing is asked for. */
    default StayFilter wanted(@Nullable StayFilterInput input) {
        return input == null ? StayFilter.ALL : toFilter(input);
    }

    ServiceFilter toFilter(ServiceFilterInput input);

    /** All when nothing is asked for. */
    default ServiceFilter wanted(@Nullable ServiceFilterInput input) {
        return input == null ? ServiceFilter.ALL : toFilter(input);
    }
}
