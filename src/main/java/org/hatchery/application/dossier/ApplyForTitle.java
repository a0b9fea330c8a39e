package org.hatchery.application.dossier;

import static org.hatchery.shared.UserErrorCode.NOT_RESPONSIBLE;

import java.util.Optional;
import org.hatchery.application.paper.Claimant;
import org.hatchery.application.sought.TellTitleTerms;
import org.hatchery.application.sought.TitleTerms;
import org.hatchery.application.sought.TitleWish;
import org.hatchery.award.entitlement.AwardSubject;
import org.hatchery.award.entitlement.AwardSubjects;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.GlobalId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Use case: a carrier or another party begins an application for a title, filled in from its self-check. */
@Service
public class ApplyForTitle {
    private final Applications applications;
    private final ApplicationActs acts;
    private final AwardSubjects subjects;
    private final TellTitleTerms terms;

    ApplyForTitle(Applications applications, ApplicationActs acts, AwardSubjects subjects, TellTitleTerms terms) {
        this.applications = applications;
        this.acts = acts;
        this.subjects = subjects;
        this.terms = terms;
    }

    /**
     * Begins it, or returns what the same request began.
     *
     * @param type of the beneficiary in the schema
     * @throws Rejection NOT_FOUND for a beneficiary that is not the actor's; what {@link TellTitleTerms#of} refuses;
     *     IDEMPOTENCY_KEY_REUSED
     */
    public Application apply(TitleWish wish, String type, String key, Receipt receipt, Actor actor) {
        return replayed(receipt).orElseGet(() -> {
            AwardSubject subject = subjects.get(type, key, actor.scope(), "beneficiary");
            Claimant claimant = ApplyFor.claimant(subject, actor);
            TitleTerms today = terms.of(wish, subject, actor.scope());
            var begun = Application.begin(
                    new ApplicationId(receipt.id()),
                    claimant,
                    today.rule(),
                    today.facts(),
                    acts.today(),
                    receipt,
                    false);
            begun.ask(today.missing());
            return insert(begun, receipt);
        });
    }

    /** Follows the rules and the records as they are on the day on which it is submitted; declined likewise. */
    void lookAgain(Application draft, Actor actor) {
        GlobalId who = GlobalId.parse(draft.getClaimant().node());
        AwardSubject subject = subjects.get(who.type(), who.key(), actor.scope(), "application");
        TitleTerms today = terms.of(draft.wish(), subject, actor.scope());
        draft.follow(today.rule(), today.facts());
        draft.isIn(subject.region());
        if (draft.getState() == ApplicationState.DRAFT) {
            draft.ask(today.missing());
        }
    }

    /**
     * What the register recorded meanwhile, or a rule that ended, is found before anybody decides; declined likewise.
     *
     * @throws Rejection NOT_RESPONSIBLE once it has moved to where another authority decides
     */
    void mustStillHold(Application one) {
        GlobalId who = GlobalId.parse(one.getClaimant().node());
        AwardSubject subject = subjects.get(who.type(), who.key(), Scope.EVERYTHING, "application");
        TitleTerms today = terms.mustStillBeGiven(one.wish(), subject);
        if (!today.rule().payer().equals(one.authority())) {
            throw new Rejection(NOT_RESPONSIBLE, "application", Words.say("application.moved-elsewhere"));
        }
    }

    private Optional<Application> replayed(Receipt receipt) {
        Optional<Application> first = applications.findById(new ApplicationId(receipt.id()));
        first.map(Application::getReceipt).ifPresent(receipt::mustBeReplayOf);
        return first;
    }

    private Application insert(Application begun, Receipt receipt) {
        try {
            return applications.save(begun);
        } catch (DuplicateKeyException sameRequestAtOnce) {
            return replayed(receipt).orElseThrow(() -> sameRequestAtOnce);
        }
    }
}
