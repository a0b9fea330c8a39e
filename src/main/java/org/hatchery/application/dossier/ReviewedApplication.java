package org.hatchery.application.dossier;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.NOT_RESPONSIBLE;
import static org.hatchery.shared.UserErrorCode.TOO_LATE;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.application.paper.AppliedRule;
import org.hatchery.application.paper.Claimant;
import org.hatchery.application.paper.Decision;
import org.hatchery.application.paper.ExpertScore;
import org.hatchery.application.paper.FactUsed;
import org.hatchery.application.paper.Hop;
import org.hatchery.application.paper.MissingItem;
import org.hatchery.application.paper.Objection;
import org.hatchery.application.paper.PublicNotice;
import org.hatchery.identity.Receipt;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** What is done to an application until it is decided. */
abstract sealed class ReviewedApplication extends WrittenApplication permits Application {
    private static final int MOST_OBJECTIONS = 50;

    ReviewedApplication(
            ApplicationId id,
            Claimant claimant,
            AppliedRule rule,
            List<FactUsed> facts,
            LocalDate begunOn,
            LocalDate since,
            Receipt receipt,
            boolean sample,
            Set<String> visibleTo) {
        super(id, claimant, rule, facts, begunOn, since, receipt, sample, visibleTo);
    }

    /** Asks for all that is missing; a hop may do so once. */
    public void giveBack(List<MissingItem> items, Acting who) {
        ApplicationStep.RETURN.mustLeadFrom(state);
        if (items.isEmpty()) {
            throw new Rejection(INVALID, "missing", Words.say("application.say-what-is-missing"));
        }
        if (here().asked()) {
            throw new Rejection(WRONG_STATE, "act", Words.say("application.asked-before"));
        }
        missing = List.copyOf(items);
        replace(here().hasAsked());
        dueOn = null;
        take(ApplicationStep.RETURN, null, null, authority(), who);
    }

    /**
     * Passes it on.
     *
     * @param above the authority above the last hop; null where there is none
     */
    public void forward(@Nullable RegionCode above, @Nullable Yuan sum, @Nullable String note, Acting who) {
        ApplicationStep.FORWARD.mustLeadFrom(state);
        RegionCode here = authority();
        if (hop < hops.size() - 1) {
            mustProposeNoMoreThanTheRule(sum);
        } else {
            if (above == null || !rule.isReviewed() || rule.isForTitle()) {
                throw new Rejection(WRONG_STATE, "act", Words.say("application.nobody-above"));
            }
            mustSayWhy(note);
            hops = Stream.concat(hops.stream(), Stream.of(Hop.waiting(above))).toList();
        }
        replace(here().done(who.today(), who.by(), sum));
        hop++;
        arrive(hop, who);
        take(ApplicationStep.FORWARD, note, sum, here, who);
    }

    /** Nobody proposes what cannot be granted there; what goes above the rule's own authority is decided by its means. */
    private void mustProposeNoMoreThanTheRule(@Nullable Yuan sum) {
        if (!isForwardedUpwards()) {
            mustNotExceedRule(sum);
        }
    }

    /** The hop that decides holds it to be complete and right. */
    public void recommend(@Nullable Yuan sum, @Nullable String note, Acting who) {
        ApplicationStep.RECOMMEND.mustLeadFrom(state);
        if (hop < hops.size() - 1) {
            throw new Rejection(WRONG_STATE, "act", Words.say("application.forward-instead"));
        }
        mustProposeNoMoreThanTheRule(sum);
        replace(here().done(who.today(), who.by(), sum));
        take(ApplicationStep.RECOMMEND, note, sum, authority(), who);
    }

    /** Notes the sheet of one expert. */
    public void score(ExpertScore sheet, Acting who) {
        ApplicationStep.SCORE.mustLeadFrom(state);
        if (!AllowedSteps.mayBeScored(rule)) {
            throw new Rejection(WRONG_STATE, "application", Words.say("application.not-scored"));
        }
        if (scores.stream().anyMatch(one -> one.expert().equals(sheet.expert()))) {
            throw new Rejection(INVALID, "expert", Words.say("application.scored-already", sheet.expert()));
        }
        scores = Stream.concat(scores.stream(), Stream.of(sheet)).toList();
        take(ApplicationStep.SCORE, null, null, authority(), who);
    }

    /** Tells the public what is proposed. */
    public void publish(Acting who) {
        ApplicationStep.PUBLISH.mustLeadFrom(state);
        Integer days = rule.noticeDays();
        if (days == null) {
            throw new Rejection(WRONG_STATE, "act", Words.say("application.no-notice"));
        }
        mustBeScored();
        LocalDate from = who.calendar().firstFrom(who.today());
        LocalDate to = who.calendar().last(from, days);
        notice = new PublicNotice(from, to, days, who.calendar().isCertain(from, to));
        take(ApplicationStep.PUBLISH, null, null, authority(), who);
    }

    private void mustBeScored() {
        if (rule.scored() && scores.isEmpty()) {
            throw new Rejection(WRONG_STATE, "act", Words.say("application.scores-first"));
        }
    }

    /**
     * Somebody objects while the notice lasts.
     *
     * @param forOthers whether the actor enters what others said, as a bureau does, so that one may stand beside another
     */
    public void object(Objection objection, boolean forOthers, Acting who) {
        ApplicationStep.OBJECT.mustLeadFrom(state);
        PublicNotice open = Objects.requireNonNull(notice);
        if (open.isOver(who.today())) {
            throw new Rejection(TOO_LATE, "application", Words.say("application.notice-over", Spoken.day(open.to())));
        }
        mustHaveRoomFor(ApplicationStep.OBJECT);
        mustNotBeOneMore(forOthers, who);
        objections = Stream.concat(objections.stream(), Stream.of(objection)).toList();
        take(ApplicationStep.OBJECT, null, null, null, who);
    }

    /** Whoever objects waits for the answer, and nobody makes the whole unreadable. */
    private void mustNotBeOneMore(boolean forOthers, Acting who) {
        boolean waits =
                !forOthers && openObjections().stream().anyMatch(one -> one.by().equals(who.by()));
        if (waits) {
            throw new Rejection(CAP_EXCEEDED, "application", Words.say("application.objected-already"));
        }
        if (objections.size() >= MOST_OBJECTIONS) {
            throw new Rejection(
                    CAP_EXCEEDED, "application", Words.say("application.too-many-objections", MOST_OBJECTIONS));
        }
    }

    /** Answers one; not by whoever reviewed it. */
    public void answer(String which, String said, boolean right, Acting who) {
        ApplicationStep.ANSWER.mustLeadFrom(state);
        Objection open = objections.stream()
                .filter(one -> one.id().equals(which) && one.isOpen())
                .findFirst()
                .orElseThrow(() -> Rejection.notFound("objection"));
        mustBeAnother(who, "objection");
        Objection answered = open.answered(said, right, who.today(), who.by());
        objections =
                objections.stream().map(one -> one == open ? answered : one).toList();
        take(ApplicationStep.ANSWER, null, null, authority(), who);
    }

    /**
     * Grants a sum, once everything that the rule asks for has happened.
     *
     * @param cumulative whether it is given although the same facts were awarded elsewhere; the reason says why
     */
    public void grant(Yuan sum, boolean cumulative, @Nullable String reason, Acting who) {
        ApplicationStep.GRANT.mustLeadFrom(state);
        mustBeForMoney();
        var faults = new Faults();
        faults.in(() -> mustBeRipe(who));
        faults.unless(sum.hundredths() > 0, "sum", Words.say("application.grant-something"));
        faults.in(() -> mustBeWithin(sum, reason));
        if (cumulative) {
            faults.in(() -> mustSayWhy(reason));
        }
        faults.mustBeNone();
        replace(here().done(who.today(), who.by(), sum));
        decide(new Decision(sum, reason, who.today(), who.by()));
        if (!cumulative) {
            claimFacts(who);
        }
        take(ApplicationStep.GRANT, reason, sum, authority(), who);
    }

    /** Titles go another way once they are decided on. */
    final void mustBeForMoney() {
        if (rule.isForTitle()) {
            throw new Rejection(WRONG_STATE, "application", Words.say("application.no-money"));
        }
    }

    /** Where the text names no sum, or an authority above whose rule it is decides by its own means, it says by which. */
    private void mustBeWithin(Yuan sum, @Nullable String reason) {
        mustNotBeDamaged();
        if (isForwardedUpwards() || rule.most() == null) {
            mustSayWhy(reason);
        } else {
            mustNotExceedRule(sum);
        }
        mustBeWithinNotice(sum);
    }

    /** What the public was told is what may be granted, or less. */
    private void mustBeWithinNotice(Yuan sum) {
        Yuan told = notice == null ? null : proposed();
        if (told != null && sum.isMoreThan(told)) {
            throw new Rejection(CAP_EXCEEDED, "sum", Words.say("application.more-than-told", told));
        }
    }

    /** Everything that the rule asks for has happened. */
    final void mustBeRipe(Acting who) {
        if (rule.isReviewed()) {
            ripe(state != ApplicationState.SUBMITTED, Words.say("application.recommend-first"));
            mustBeScored();
            mustBeAnother(who, "act");
        }
        if (rule.noticeDays() != null) {
            PublicNotice told = notice;
            ripe(told != null && state == ApplicationState.ON_NOTICE, Words.say("application.publish-first"));
            ripe(
                    told != null && told.isOver(who.today()),
                    Words.say("application.notice-lasts", told == null ? "" : Spoken.day(told.to())));
            ripe(openObjections().isEmpty(), Words.say("application.answer-first"));
            ripe(
                    objections.stream().noneMatch(one -> Boolean.TRUE.equals(one.upheld())),
                    Words.say("application.objection-upheld"));
        }
    }

    private static void ripe(boolean holds, Sentence otherwise) {
        if (!holds) {
            throw new Rejection(WRONG_STATE, "act", otherwise);
        }
    }

    private void mustBeAnother(Acting who, String field) {
        if (who.by().equals(here().by())) {
            throw new Rejection(NOT_RESPONSIBLE, field, Words.say("application.somebody-else"));
        }
    }

    /** Declines it; also what was granted and not set aside yet. */
    public void decline(@Nullable String reason, Acting who) {
        ApplicationStep.DECLINE.mustLeadFrom(state);
        mustWaitForNothing();
        mustSayWhy(reason);
        RegionCode here = authority();
        decide(new Decision(null, reason, who.today(), who.by()));
        payer = null;
        money = money.listed(null);
        take(ApplicationStep.DECLINE, reason, null, here, who);
    }
}
