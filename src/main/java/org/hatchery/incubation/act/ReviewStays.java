package org.hatchery.incubation.act;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeAmended;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Registration;
import org.hatchery.incubation.rule.GraduationTest;
import org.hatchery.incubation.rule.IncubationRules;
import org.hatchery.incubation.stay.ConfirmedRevenues;
import org.hatchery.incubation.stay.Exemption;
import org.hatchery.incubation.stay.Graduation;
import org.hatchery.incubation.stay.GraduationGround;
import org.hatchery.incubation.stay.Residences;
import org.hatchery.incubation.stay.RevenuesReviewed;
import org.hatchery.incubation.stay.ReviewedStays;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayAct;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.incubation.stay.StayDisagreement;
import org.hatchery.incubation.stay.StayRecorded;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.shared.Scope;
import org.hatchery.shared.UserErrorCode;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * What an entry or a graduation rested on is on record otherwise by now: the stay stands, because people decided it, and
 * shows in what it disagrees. What somebody set aside with a reason is no disagreement.
 */
@Service
public class ReviewStays {
    private static final Set<StayAct> CORRECTIONS = EnumSet.of(StayAct.AMENDED, StayAct.REOPENED, StayAct.VOIDED);

    private final ReviewedStays reviewed;
    private final StayDirectory stays;
    private final ConfirmedRevenues confirmed;
    private final Residences residences;
    private final IncubateeDirectory incubatees;
    private final CarrierDirectory carriers;
    private final IncubationRules rules;

    ReviewStays(
            ReviewedStays reviewed,
            StayDirectory stays,
            ConfirmedRevenues confirmed,
            Residences residences,
            IncubateeDirectory incubatees,
            CarrierDirectory carriers,
            IncubationRules rules) {
        this.reviewed = reviewed;
        this.stays = stays;
        this.confirmed = confirmed;
        this.residences = residences;
        this.incubatees = incubatees;
        this.carriers = carriers;
        this.rules = rules;
    }

    @EventListener
    void on(IncubateeAmended told) {
        review(told.firm());
    }

    /** What was corrected of the stay itself may agree by now. */
    @EventListener
    void on(StayRecorded told) {
        if (CORRECTIONS.contains(told.act())) {
            reviewed.find(told.stay()).map(Stay::getIncubatee).ifPresent(this::review);
        }
    }

    @EventListener
    void on(RevenuesReviewed told) {
        stays.graduatedOn(GraduationGround.REVENUE, told.firms()).forEach(this::review);
    }

    /** Looks at every stay of a firm or team again; writes those only of which something else is true. */
    public void review(IncubateeId id) {
        incubatees.find(List.of(id), Scope.EVERYTHING).stream()
                .findFirst()
                .ifPresent(party ->
                        residences.ever(id).forEach(stay -> reviewed.note(stay, one -> disagreements(one, party))));
    }

    private List<StayDisagreement> disagreements(Stay stay, Incubatee party) {
        Registration firm = party.getRegistration();
        if (firm == null || stay.getState() == StayState.VOIDED) {
            return List.of();
        }
        return Stream.concat(entry(stay, firm).stream(), graduation(stay, party, firm))
                .toList();
    }

    private Optional<StayDisagreement> entry(Stay stay, Registration firm) {
        LocalDate firstAsFirm = stay.getIncubatingFrom();
        if (firstAsFirm == null) {
            return Optional.empty();
        }
        if (firm.foundedOn().isAfter(firstAsFirm)) {
            return Optional.of(StayDisagreement.FOUNDED_AFTER_ENTRY);
        }
        boolean admitted = stay.becameFirm()
                || setAside(stay).contains(UserErrorCode.TOO_OLD)
                || carriers.find(stay.getCarrier(), Scope.EVERYTHING).stream().allMatch(at -> admits(at, stay, firm));
        return admitted ? Optional.empty() : Optional.of(StayDisagreement.TOO_OLD_AT_ENTRY);
    }

    private boolean admits(Carrier carrier, Stay stay, Registration firm) {
        return rules.forCarrier(carrier, stay.getEnteredOn())
                .filter(rule -> !rule.admits(firm.foundedOn(), stay.getEnteredOn()))
                .isEmpty();
    }

    private Stream<StayDisagreement> graduation(Stay stay, Incubatee party, Registration firm) {
        Graduation how = stay.getGraduation();
        LocalDate on = stay.getEndedOn();
        if (how == null || on == null || setAside(stay).contains(UserErrorCode.GROUND_NOT_MET)) {
            return Stream.empty();
        }
        return Stream.of(
                        GraduationTest.missesLabel(how.ground(), party, on)
                                ? Optional.of(StayDisagreement.LABEL_NOT_HELD)
                                : Optional.<StayDisagreement>empty(),
                        how.evidence().reachesBefore(firm.foundedOn())
                                ? Optional.of(StayDisagreement.EVIDENCE_BEFORE_FOUNDING)
                                : Optional.<StayDisagreement>empty(),
                        how.ground() == GraduationGround.REVENUE
                                        && how.evidence().differsFrom(confirmed.of(party.getId()))
                                ? Optional.of(StayDisagreement.REVENUE_DIFFERS)
                                : Optional.<StayDisagreement>empty())
                .flatMap(Optional::stream);
    }

    private static Set<UserErrorCode> setAside(Stay stay) {
        return stay.getExemptions().stream().map(Exemption::code).collect(Collectors.toSet());
    }
}
