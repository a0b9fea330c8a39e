package org.hatchery.incubation.act;

import static org.hatchery.shared.UserErrorCode.GROUND_NOT_MET;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.attachment.Attachments;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.Registration;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.incubation.rule.EntryRules;
import org.hatchery.incubation.rule.GraduationTest;
import org.hatchery.incubation.rule.IncubationRule;
import org.hatchery.incubation.rule.IncubationRules;
import org.hatchery.incubation.stay.ChangeStay;
import org.hatchery.incubation.stay.ConfirmedRevenues;
import org.hatchery.incubation.stay.Evidence;
import org.hatchery.incubation.stay.Exemption;
import org.hatchery.incubation.stay.Graduation;
import org.hatchery.incubation.stay.GraduationGround;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.incubation.stay.StayStep;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: graduate a firm on a ground of the rule in force. */
@Service
public class GraduateIncubatee {
    private final ChangeStay change;
    private final CarrierDirectory carriers;
    private final IncubateeDirectory incubatees;
    private final IncubationRules rules;
    private final EntryRules exemptions;
    private final ConfirmedRevenues confirmed;
    private final Attachments attachments;

    GraduateIncubatee(
            ChangeStay change,
            CarrierDirectory carriers,
            IncubateeDirectory incubatees,
            IncubationRules rules,
            EntryRules exemptions,
            ConfirmedRevenues confirmed,
            Attachments attachments) {
        this.change = change;
        this.carriers = carriers;
        this.incubatees = incubatees;
        this.rules = rules;
        this.exemptions = exemptions;
        this.confirmed = confirmed;
        this.attachments = attachments;
    }

    /**
     * What is shown for a graduation.
     *
     * @param files that show it
     * @param override why evidence is accepted that does not meet the ground; null when it does
     */
    public record Request(
            LocalDate on,
            GraduationGround ground,
            Evidence evidence,
            List<AttachmentId> files,
            @Nullable String override) {}

    /**
     * Graduates.
     *
     * @throws Rejection GROUND_NOT_MET without an override, or what {@link ChangeStay} and {@link Stay#graduate} refuse
     */
    public Stay graduate(StayId id, long expectedVersion, Request request, Receipt receipt, Actor actor) {
        request.evidence().checked();
        return change.change(id, expectedVersion, receipt, actor, stay -> {
            Incubatee firm = incubatees.get(stay.getIncubatee(), Scope.EVERYTHING, "stay");
            graduate(stay, firm, request, receipt, actor);
        });
    }

    /** The same of a stay that is read already, and not written here. */
    void graduate(Stay stay, Incubatee firm, Request request, Receipt receipt, Actor actor) {
        Carrier carrier = carriers.get(stay.getCarrier(), Scope.EVERYTHING);
        Optional<IncubationRule> rule = rules.forCarrier(carrier, request.on());
        Optional<Exemption> exemption = check(firm, request, rule, actor);
        Evidence shown = request.evidence()
                .with(attachments.file(request.files(), actor.scope(), stay.scopeKeys(), "evidence.files"));
        var how = new Graduation(request.ground(), rule.map(IncubationRule::key).orElse(null), shown);
        var event = change.event(StayStep.GRADUATE, request.on(), actor, receipt);
        stay.graduate(how, exemption.orElse(null), event, change.today());
    }

    private Optional<Exemption> check(Incubatee firm, Request request, Optional<IncubationRule> rule, Actor actor) {
        mustFollowFounding(request.evidence(), firm);
        Optional<GraduationTest> test = rule.flatMap(known -> known.test(request.ground()));
        if (test.filter(known -> known.isMetBy(request.evidence(), firm, request.on()))
                .isPresent()) {
            return differing(request, firm, actor);
        }
        return exemptions
                .setAside(
                        List.of(rule.map(known -> notMet(known, request.ground()))
                                .orElseGet(GraduateIncubatee::noRule)),
                        request.override(),
                        actor)
                .stream()
                .findFirst();
    }

    private static void mustFollowFounding(Evidence evidence, Incubatee firm) {
        Registration registration = firm.getRegistration();
        if (registration != null && evidence.reachesBefore(registration.foundedOn())) {
            throw new Rejection(
                    WRONG_DATES,
                    "evidence.revenues",
                    Words.say("incubation.evidence-before-founding", registration.foundedOn()));
        }
    }

    /** What is shown is what was confirmed, or somebody says why it is not. */
    private Optional<Exemption> differing(Request request, Incubatee firm, Actor actor) {
        if (request.ground() != GraduationGround.REVENUE
                || !request.evidence().differsFrom(confirmed.of(firm.getId()))) {
            return Optional.empty();
        }
        Rejection differs =
                new Rejection(GROUND_NOT_MET, "evidence", Words.say("incubation.evidence-differs-from-figures"));
        return exemptions.setAside(List.of(differs), request.override(), actor).stream()
                .findFirst();
    }

    private static Rejection notMet(IncubationRule rule, GraduationGround ground) {
        Sentence sentence = rule.test(ground)
                .map(test -> Words.say("incubation.evidence-meet-ground-graduation", test.said()))
                .orElse(Words.say("incubation.rule-force-name-ground"));
        return new Rejection(GROUND_NOT_MET, "evidence", rule.sourceOfGrounds().after(sentence));
    }

    private static Rejection noRule() {
        return new Rejection(GROUND_NOT_MET, "evidence", Words.say("incubation.rule-graduation-carrier-so"));
    }
}
