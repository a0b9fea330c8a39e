package org.hatchery.pilotproject;

import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.pilot.base.BaseDirectory;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Use case: propose a pilot-test project to a base. */
@Service
public class ProposePilotProject {
    private final PilotProjects projects;
    private final BaseDirectory bases;
    private final IncubateeDirectory incubatees;
    private final Clock clock;

    ProposePilotProject(PilotProjects projects, BaseDirectory bases, IncubateeDirectory incubatees, Clock clock) {
        this.projects = projects;
        this.bases = bases;
        this.incubatees = incubatees;
        this.clock = clock;
    }

    /** Who asks which base for what. */
    public record Proposal(BaseId base, IncubateeId applicant, PilotPlan plan, List<Payment> payments) {}

    /**
     * Proposes, or returns what the same request proposed before.
     *
     * @throws Rejection NOT_FOUND for a base there is not, or an applicant outside the actor's scope; WRONG_STATE for a
     *     base that is closed; what {@link PilotPlan#checked} refuses; IDEMPOTENCY_KEY_REUSED
     */
    public PilotProject propose(Proposal proposal, Receipt receipt, Actor actor) {
        return replayed(receipt).orElseGet(() -> insert(project(proposal, receipt, actor), receipt));
    }

    private Optional<PilotProject> replayed(Receipt receipt) {
        Optional<PilotProject> first = projects.findById(new PilotProjectId(receipt.id()));
        first.map(PilotProject::getReceipt).ifPresent(receipt::mustBeReplayOf);
        return first;
    }

    private PilotProject project(Proposal proposal, Receipt receipt, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        PilotPlan plan = proposal.plan().checked(proposal.payments(), today);
        PilotBase base = openBase(proposal.base());
        Incubatee party = incubatees.get(proposal.applicant(), actor.scope(), "applicant");
        return PilotProject.propose(
                new PilotProjectId(receipt.id()),
                new Host(base.getId(), base.getProfile().name(), base.getRegion()),
                applicant(party, base),
                plan,
                proposal.payments(),
                new PilotEvent(PilotStep.PROPOSE, today, actor.id(), clock.instant(), null),
                receipt,
                party.isSample());
    }

    private PilotBase openBase(BaseId id) {
        PilotBase base = bases.get(id);
        if (!base.isOpen()) {
            throw new Rejection(WRONG_STATE, "base", Words.say("pilotproject.filing-base-terminated-choose"));
        }
        return base;
    }

    private static Applicant applicant(Incubatee party, PilotBase base) {
        boolean outside = !base.getProfile().operator().creditCode().equals(party.creditCode());
        // whoever may be seen was placed somewhere
        var region = Objects.requireNonNull(party.getPlacement()).region();
        return new Applicant(party.getId(), party.getParticulars().name(), region, outside);
    }

    private PilotProject insert(PilotProject project, Receipt receipt) {
        try {
            return projects.save(project);
        } catch (DuplicateKeyException twice) {
            return replayed(receipt).orElseThrow(() -> twice);
        }
    }
}
