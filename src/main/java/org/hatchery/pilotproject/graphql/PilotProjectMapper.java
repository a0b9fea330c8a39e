package org.hatchery.pilotproject.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.graphql.IncubateeViews;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.graphql.PilotBaseViews;
import org.hatchery.pilotproject.AcceptanceTest;
import org.hatchery.pilotproject.Advance;
import org.hatchery.pilotproject.ChangePilotProject;
import org.hatchery.pilotproject.OutcomeKind;
import org.hatchery.pilotproject.Payment;
import org.hatchery.pilotproject.PilotFailure;
import org.hatchery.pilotproject.PilotPlan;
import org.hatchery.pilotproject.PilotProject;
import org.hatchery.pilotproject.PilotProjectFilter;
import org.hatchery.pilotproject.PilotProjectId;
import org.hatchery.pilotproject.PilotResults;
import org.hatchery.pilotproject.ProposePilotProject;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between projects and what the API shows and takes. */
@Mapper
interface PilotProjectMapper {
    @Mapping(target = ".", source = "plan")
    @Mapping(target = "key", source = "id.value")
    @Mapping(target = "since", expression = "java(project.since())")
    @Mapping(target = "daysInState", expression = "java(project.daysInState(today))")
    @Mapping(target = "startedOn", expression = "java(day(project.startedOn()))")
    @Mapping(target = "actualCost", expression = "java(project.actualCost())")
    @Mapping(target = "hostKey", source = "host.base")
    @Mapping(target = "baseName", source = "host.name")
    @Mapping(target = "place", source = "host.region")
    @Mapping(target = "party", source = "applicant.incubatee")
    @Mapping(target = "applicantName", source = "applicant.name")
    @Mapping(target = "partyPlace", source = "applicant.region")
    @Mapping(target = "outside", source = "applicant.outside")
    PilotProjectView toView(PilotProject project, @Context LocalDate today);

    default @Nullable LocalDate day(Optional<LocalDate> day) {
        return day.orElse(null);
    }

    default String globalId(PilotProjectId id) {
        return GlobalId.of("PilotProject", id.value());
    }

    default @Nullable BaseId baseId(@Nullable String id) {
        return id == null ? null : PilotBaseViews.key(id);
    }

    default @Nullable IncubateeId incubateeId(@Nullable String id) {
        return id == null ? null : IncubateeViews.key(id);
    }

    PilotProjectFilter toFilter(PilotProjectFilterInput input);

    /** All when nothing is asked for. */
    default PilotProjectFilter wanted(@Nullable PilotProjectFilterInput input) {
        return input == null ? PilotProjectFilter.ALL : toFilter(input);
    }

    @Mapping(target = "plan", source = "input")
    ProposePilotProject.Proposal toProposal(ProposePilotProjectInput input);

    PilotPlan toPlan(ProposePilotProjectInput input);

    List<Payment> toPayments(List<PilotPaymentInput> payments);

    default Advance toAdvance(PilotStepInput step) {
        if (step.plain() != null) {
            return new Advance.Plain(step.plain().toStep());
        }
        if (step.test() != null) {
            return new Advance.Test(toTest(step.test()));
        }
        return step.conclude() != null
                ? new Advance.Conclude(toResults(step.conclude()))
                : new Advance.Fail(toFailure(Objects.requireNonNull(step.fail())));
    }

    AcceptanceTest toTest(AcceptanceTestInput test);

    PilotResults toResults(PilotResultsInput results);

    PilotFailure toFailure(PilotFailureInput failure);

    default ChangePilotProject.Outcome toOutcome(RecordFollowUpInput input) {
        OutcomeInput outcome = input.outcome();
        if (outcome.product() != null) {
            return toOutcome(OutcomeKind.PRODUCT_LAUNCHED, outcome.product().name(), null, null, input);
        }
        if (outcome.firm() != null) {
            var firm = outcome.firm();
            return toOutcome(OutcomeKind.FIRM_FOUNDED, firm.name(), firm.creditCode(), null, input);
        }
        var contract = Objects.requireNonNull(outcome.contract());
        return toOutcome(OutcomeKind.CONTRACT_SIGNED, contract.party(), null, contract.amount(), input);
    }

    private static ChangePilotProject.Outcome toOutcome(
            OutcomeKind kind,
            String name,
            @Nullable CreditCode creditCode,
            @Nullable Yuan amount,
            RecordFollowUpInput input) {
        return new ChangePilotProject.Outcome(kind, name, creditCode, amount, input.on(), input.evidenceNumber());
    }
}
