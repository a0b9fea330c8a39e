package org.hatchery.pilotproject.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hatchery.firm.graphql.IncubateeView;
import org.hatchery.firm.graphql.IncubateeViews;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.pilot.graphql.PilotBaseView;
import org.hatchery.pilot.graphql.PilotBaseViews;
import org.hatchery.pilotproject.ChangePilotProject;
import org.hatchery.pilotproject.PayPilotProject;
import org.hatchery.pilotproject.PilotProject;
import org.hatchery.pilotproject.PilotProjectDirectory;
import org.hatchery.pilotproject.PilotProjectFilter;
import org.hatchery.pilotproject.PilotProjectId;
import org.hatchery.pilotproject.PilotState;
import org.hatchery.pilotproject.PilotStep;
import org.hatchery.pilotproject.ProposePilotProject;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.hatchery.voucher.graphql.OrderKey;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of projects in {@code pilotproject.graphqls}. */
@Controller
class PilotProjectController implements NodeSource {
    private final PilotProjectDirectory projects;
    private final ProposePilotProject proposePilotProject;
    private final ChangePilotProject change;
    private final PayPilotProject payPilotProject;
    private final PilotProjectMapper mapper;
    private final IncubateeViews incubatees;
    private final PilotBaseViews bases;
    private final RegionViews regions;
    private final Connections connections;
    private final Clock clock;

    PilotProjectController(
            PilotProjectDirectory projects,
            ProposePilotProject proposePilotProject,
            ChangePilotProject change,
            PayPilotProject payPilotProject,
            PilotProjectMapper mapper,
            IncubateeViews incubatees,
            PilotBaseViews bases,
            RegionViews regions,
            Connections connections,
            Clock clock) {
        this.projects = projects;
        this.proposePilotProject = proposePilotProject;
        this.change = change;
        this.payPilotProject = payPilotProject;
        this.mapper = mapper;
        this.incubatees = incubatees;
        this.bases = bases;
        this.regions = regions;
        this.connections = connections;
        this.clock = clock;
    }

    @QueryMapping
    Connection<PilotProjectView> pilotProjects(
            @Argument @Nullable PilotProjectFilterInput filter, PageRequest page, Actor actor) {
        PilotProjectFilter wanted = mapper.wanted(filter);
        return connections.of("PilotProjectConnection", projects.search(wanted, actor.scope(), page), this::toView);
    }

    @MutationMapping
    PilotProjectPayload proposePilotProject(@Argument ProposePilotProjectInput input, Receipt receipt, Actor actor) {
        return answer(() -> proposePilotProject.propose(mapper.toProposal(input), receipt, actor));
    }

    @MutationMapping
    PilotProjectPayload payPilotProject(@Argument PayPilotProjectInput input, Actor actor) {
        return answer(() -> {
            OrderKey order = OrderKey.of(input.order());
            return payPilotProject.pay(key(input.project()), order.voucher(), order.order(), actor);
        });
    }

    @MutationMapping
    PilotProjectPayload withdrawPilotProject(@Argument WithdrawPilotProjectInput input, Actor actor) {
        return answer(() -> change.withdraw(key(input.project()), input.expectedVersion(), input.note(), actor));
    }

    @MutationMapping
    PilotProjectPayload advancePilotProject(@Argument AdvancePilotProjectInput input, Actor actor) {
        return answer(() -> change.advance(
                key(input.project()),
                input.expectedVersion(),
                mapper.toAdvance(input.step()),
                input.on(),
                input.note(),
                actor));
    }

    @MutationMapping
    PilotProjectPayload recordFollowUp(@Argument RecordFollowUpInput input, Actor actor) {
        return answer(
                () -> change.follow(key(input.project()), input.expectedVersion(), mapper.toOutcome(input), actor));
    }

    @MutationMapping
    PilotProjectPayload ratePilotProject(@Argument RatePilotProjectInput input, Actor actor) {
        return answer(() ->
                change.rate(key(input.project()), input.expectedVersion(), input.score(), input.comment(), actor));
    }

    private PilotProjectPayload answer(Supplier<PilotProject> act) {
        return Answer.with(PilotProjectPayload::new, () -> toView(act.get()));
    }

    private PilotProjectView toView(PilotProject project) {
        return mapper.toView(project, LocalDate.now(clock));
    }

    private static PilotProjectId key(String id) {
        return new PilotProjectId(GlobalId.key("PilotProject", id));
    }

    @BatchMapping(typeName = "PilotProject")
    Map<PilotProjectView, IncubateeView> applicant(List<PilotProjectView> shown, @ContextValue Actor actor) {
        return Answers.to(shown, PilotProjectView::party, parties -> incubatees.find(parties, actor.scope()));
    }

    @BatchMapping(typeName = "PilotProject")
    Map<PilotProjectView, PilotBaseView> base(List<PilotProjectView> shown) {
        return Answers.to(shown, PilotProjectView::hostKey, bases::find);
    }

    @SchemaMapping(typeName = "PilotProject")
    RegionView region(PilotProjectView project) {
        return regions.of(project.place());
    }

    @SchemaMapping(typeName = "PilotProject")
    RegionView applicantRegion(PilotProjectView project) {
        return regions.of(project.partyPlace());
    }

    @SchemaMapping(typeName = "PilotProject")
    PilotProjectActionsView viewerCan(PilotProjectView project, Actor actor) {
        boolean base = actor.is(Role.PROVIDER, Role.ADMIN);
        boolean applicant = actor.is(Role.FIRM, Role.ADMIN);
        boolean concluded = project.state() == PilotState.CONCLUDED;
        List<PilotStep> steps = Arrays.stream(PilotStep.values())
                .filter(step -> base && step.isOfBase() && step.leadsFrom(project.state()))
                .toList();
        return new PilotProjectActionsView(
                steps,
                applicant && PilotStep.WITHDRAW.leadsFrom(project.state()),
                applicant && concluded,
                applicant && (concluded || project.state() == PilotState.FAILED));
    }

    @Override
    public String type() {
        return "PilotProject";
    }

    @Override
    public Map<String, PilotProjectView> byKey(Collection<String> keys, Scope scope) {
        return projects.find(keys.stream().map(PilotProjectId::new).toList(), scope).stream()
                .map(this::toView)
                .collect(Collectors.toMap(PilotProjectView::key, Function.identity()));
    }
}
