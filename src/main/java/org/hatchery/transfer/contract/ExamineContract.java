package org.hatchery.transfer.contract;

import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.check.Finding;
import org.hatchery.transfer.rule.ContractRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: the registrar of a station takes a step of the examination. */
@Service
public class ExamineContract {
    private final StationActs acts;
    private final LookAtContract look;
    private final ContractRules rules;
    private final CertificateLedger certificates;
    private final RegistrationStations stations;

    ExamineContract(
            StationActs acts,
            LookAtContract look,
            ContractRules rules,
            CertificateLedger certificates,
            RegistrationStations stations) {
        this.stations = stations;
        this.acts = acts;
        this.look = look;
        this.rules = rules;
        this.certificates = certificates;
    }

    /**
     * What the registrar decides.
     *
     * @param step ACCEPT, RETURN, RECOGNISE or REFUSE
     * @param station registration station that examines, said with ACCEPT; null where it stays with the one before which it
     *     was laid, or the bureau itself does
     * @param technology amount approved with RECOGNISE; null for the amount that was declared
     */
    public record Decision(
            TechnologyContractId contract,
            long expectedVersion,
            RegistrationStep step,
            List<RefusalGround> grounds,
            @Nullable Yuan technology,
            @Nullable InstitutionId station,
            @Nullable String note) {}

    /**
     * Decides.
     *
     * @throws Rejection NOT_FOUND, NOT_RESPONSIBLE, STALE, WRONG_STATE; INVALID without a reason where one is needed;
     *     GROUND_NOT_MET for a recognition that a finding blocks
     */
    public TechnologyContract examine(Decision decision, Actor actor) {
        if (!decision.step().isExamination()) {
            throw new Rejection(UserErrorCode.INVALID, "step", Words.say("transfer.step-of-examination"));
        }
        mustBeOwnStation(decision, actor);
        return acts.act(
                decision.contract(),
                decision.expectedVersion(),
                actor,
                (contract, who) -> take(contract, decision, who));
    }

    /** A registrar does not hand on what lies before their station; the bureau does. */
    private static void mustBeOwnStation(Decision decision, Actor actor) {
        InstitutionId station = decision.station();
        if (station != null && actor.is(Role.REGISTRAR) && !actor.limits().contains(station.value())) {
            throw new Rejection(UserErrorCode.NOT_RESPONSIBLE, "station", Words.say("transfer.not-your-station"));
        }
    }

    private void take(TechnologyContract contract, Decision decision, Acting who) {
        decision.step().mustLeadFrom(contract.getState());
        switch (decision.step()) {
            case ACCEPT -> accept(contract, decision, who);
            case RETURN -> contract.giveBack(decision.note(), who);
            case REFUSE -> contract.refuse(decision.grounds(), decision.note(), who);
            default -> recognise(contract, decision, who);
        }
    }

    private void accept(TechnologyContract contract, Decision decision, Acting who) {
        InstitutionId station = decision.station() == null ? contract.getStation() : decision.station();
        if (station != null) {
            stations.mustServe(station, StationActs.regionOf(contract), who.today());
        }
        contract.accept(
                rules.on(who.today()).map(rule -> rule.decidedBy(who.today())).orElse(null),
                station,
                decision.note(),
                who);
    }

    private void recognise(TechnologyContract contract, Decision decision, Acting who) {
        Yuan technology = decision.technology() == null ? contract.getFacts().technology() : decision.technology();
        var found = look.at(contract.getFacts(), contract.getId());
        boolean blocked = found.stream().anyMatch(Finding::blocks);
        // no number is drawn for what is not going to be recognised
        String number = blocked ? "" : certificates.next(StationActs.regionOf(contract), who.today());
        contract.recognise(technology, found, number, decision.note(), who);
    }
}
