package org.hatchery.application.dossier;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.EVIDENCE_MISSING;
import static org.hatchery.shared.UserErrorCode.GROUND_NOT_MET;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.application.paper.AppliedRule;
import org.hatchery.application.paper.Claimant;
import org.hatchery.application.paper.Decision;
import org.hatchery.application.paper.FactUsed;
import org.hatchery.application.paper.Hop;
import org.hatchery.application.paper.MissingItem;
import org.hatchery.application.paper.Proof;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.rule.AwardMode;
import org.hatchery.identity.Receipt;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** What its beneficiary does with an application, and how any step is taken. */
abstract sealed class WrittenApplication extends StoredApplication permits ReviewedApplication {
    private static final int MOST_EVENTS = 200;
    private static final int MOST_PROOFS = 60;
    /** For so long nothing lies undecided; what was decided before is found by asking. */
    private static final int YEARS_UNDER_REVIEW = 5;
    /** Steps without end for whoever takes them; deciding and money are never kept from it. */
    private static final Set<ApplicationStep> LIMITED =
            EnumSet.of(ApplicationStep.SUBMIT, ApplicationStep.OBJECT, ApplicationStep.SCORE);

    WrittenApplication(
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

    /**
     * Writes what the beneficiary adds, while it may.
     *
     * @param more what proves single items; each answers what was missing under its name
     */
    public void write(@Nullable Yuan sum, @Nullable String what, List<Proof> more) {
        ApplicationStep.SUBMIT.mustLeadFrom(state);
        if (proofs.size() + more.size() > MOST_PROOFS) {
            throw new Rejection(CAP_EXCEEDED, "evidence", Words.say("application.too-many-proofs", MOST_PROOFS));
        }
        wanted = sum == null ? wanted : sum;
        purpose = what == null ? purpose : what;
        proofs = Stream.concat(proofs.stream(), more.stream()).toList();
        more.stream()
                .filter(Proof::saysSomething)
                .forEach(proof -> missing = missing.stream()
                        .map(one -> one.answeredBy(proof.item()))
                        .toList());
    }

    /** What nobody has recorded and no file proves yet; told at once, before anybody reviews it. */
    public void ask(List<MissingItem> items) {
        missing = items.stream()
                .map(item -> proofs.stream()
                                .filter(Proof::saysSomething)
                                .anyMatch(proof -> proof.item().equals(item.item()))
                        ? item.answeredBy(item.item())
                        : item)
                .toList();
    }

    /** Keeps what was typed, to be judged again. */
    void attest(List<AwardFact> typed) {
        attested = List.copyOf(typed);
    }

    /** The same, as it stands on the day on which it is submitted; who wanted all that there was wants all there is. */
    void renew(AppliedRule now, List<FactUsed> known) {
        Yuan most = now.most();
        if (most != null && wanted != null && wanted.equals(rule.most())) {
            wanted = most;
        }
        follow(now, known);
    }

    /** The same under the rule and the facts as they are now; what they say is never typed. */
    public void follow(AppliedRule now, List<FactUsed> known) {
        rule = now;
        facts = List.copyOf(known);
    }

    /** Whoever applies is in this place on the day on which it is submitted. */
    void isIn(RegionCode now) {
        claimant = claimant.in(now);
    }

    /**
     * Lays it before the first hop, or before the one that gave it back.
     *
     * @param way authorities that review it, the lowest first
     */
    public void submit(List<RegionCode> way, Acting who) {
        ApplicationStep.SUBMIT.mustLeadFrom(state);
        var faults = new Faults();
        String open = missing.stream()
                .filter(one -> !one.answered())
                .map(MissingItem::item)
                .collect(Collectors.joining("”、“"));
        faults.unless(open.isEmpty(), EVIDENCE_MISSING, "evidence", Words.say("application.still-missing", open));
        faults.in(() -> mustNotExceedRule(wanted));
        faults.mustBeNone();
        if (hops.isEmpty() || isLaidElsewhere()) {
            hops = way.stream().map(Hop::waiting).toList();
            hop = 0;
        }
        submittedOn = submittedOn == null ? who.today() : submittedOn;
        missing = List.of();
        arrive(hop, who);
        claims = rule.claims().isEmpty() ? null : rule.claims();
        take(ApplicationStep.SUBMIT, null, wanted, null, who);
    }

    /** Whoever has moved since goes the way of its new place from its beginning; money stays with whose rule it is. */
    private boolean isLaidElsewhere() {
        return rule.isForTitle() && !hops.get(hops.size() - 1).region().equals(rule.payer());
    }

    /** A sum that is wanted, proposed or granted, against what the rule gives at most. */
    final void mustNotExceedRule(@Nullable Yuan sum) {
        Yuan most = rule.most();
        if (sum != null && most != null && sum.isMoreThan(most)) {
            throw new Rejection(CAP_EXCEEDED, "sum", Words.say("application.more-than-rule", most));
        }
    }

    /** The facts suffice: what the rule gives is granted as soon as the beneficiary wants it. */
    public void confirm(Acting who) {
        ApplicationStep.CONFIRM.mustLeadFrom(state);
        if (rule.mode() != AwardMode.EXEMPT) {
            throw new Rejection(WRONG_STATE, "application", Words.say("application.not-exempt"));
        }
        Yuan sum = completeSum();
        hops = List.of(Hop.waiting(rule.payer()).received(who.today(), null));
        submittedOn = who.today();
        claims = rule.claims().isEmpty() ? null : rule.claims();
        decide(new Decision(sum, null, who.today(), null));
        claimFacts(who);
        take(ApplicationStep.CONFIRM, null, sum, null, who);
    }

    private Yuan completeSum() {
        mustNotBeDamaged();
        Yuan most = rule.most();
        if (most == null) {
            throw new Rejection(WRONG_STATE, "application", Words.say("application.not-exempt"));
        }
        return most;
    }

    final void mustNotBeDamaged() {
        if (rule.damaged()) {
            throw new Rejection(GROUND_NOT_MET, "application", Words.say("application.sum-damaged"));
        }
    }

    final void arrive(int place, Acting who) {
        Integer days = rule.hopDays();
        dueOn = days == null ? null : who.calendar().last(who.today().plusDays(1), days);
        hops = replaced(place, hops.get(place).received(who.today(), dueOn));
    }

    final void replace(Hop now) {
        hops = replaced(hop, now);
    }

    private List<Hop> replaced(int place, Hop now) {
        List<Hop> all = new ArrayList<>(hops);
        all.set(place, now);
        return List.copyOf(all);
    }

    /**
     * Nobody else is awarded for the same facts, unless the authority says that both are given. What is given once also holds the
     * years around it, so that at the same moment nothing that is given every year is granted for the same fact.
     */
    final void claimFacts(Acting who) {
        Set<String> keys = facts.stream()
                .map(FactUsed::key)
                .filter(Objects::nonNull)
                .map(key -> "granted|" + claimant.identity() + "|" + key)
                .flatMap(key -> years(key, who.today().getYear()))
                .collect(Collectors.toCollection(TreeSet::new));
        keys.addAll(rule.claims());
        claims = keys.isEmpty() ? null : keys;
    }

    private Stream<String> years(String key, int now) {
        Integer year = rule.year();
        return year == null
                ? Stream.concat(
                        Stream.of(key),
                        IntStream.rangeClosed(now - YEARS_UNDER_REVIEW, now).mapToObj(one -> key + "|" + one))
                : Stream.of(key + "|" + year);
    }

    /** The beneficiary gives it up. */
    public void withdraw(@Nullable String reason, Acting who) {
        ApplicationStep.WITHDRAW.mustLeadFrom(state);
        mustWaitForNothing();
        dueOn = null;
        money = money.listed(null);
        take(ApplicationStep.WITHDRAW, reason, null, null, who);
    }

    /** An act that was cut is taken to its end before another begins. */
    final void mustWaitForNothing() {
        if (AllowedSteps.isUnderWay(this)) {
            throw new Rejection(WRONG_STATE, "application", Words.say("application.money-under-way"));
        }
        if (AllowedSteps.isGivenTitle(this)) {
            throw new Rejection(WRONG_STATE, "application", Words.say("application.title-given"));
        }
    }

    final void decide(Decision made) {
        decision = made;
        dueOn = null;
        payer = made.sum() == null ? null : authority();
    }

    static void mustSayWhy(@Nullable String note) {
        if (note == null || note.isBlank()) {
            throw new Rejection(INVALID, "note", Words.say("application.say-why"));
        }
    }

    final void mustHaveRoomFor(ApplicationStep step) {
        if (LIMITED.contains(step) && history.size() >= MOST_EVENTS) {
            throw new Rejection(CAP_EXCEEDED, "application", Words.say("application.too-many-steps"));
        }
    }

    final void take(
            ApplicationStep step, @Nullable String note, @Nullable Yuan sum, @Nullable RegionCode at, Acting who) {
        step.mustLeadFrom(state);
        mustHaveRoomFor(step);
        ApplicationState before = state;
        state = step.from(before);
        since = state == before && step != ApplicationStep.FORWARD ? since : who.today();
        history = Stream.concat(
                        history.stream(),
                        Stream.of(new ApplicationEvent(step, who.today(), who.by(), who.at(), at, note, sum)))
                .toList();
        claims = state.isLiving() && !AllowedSteps.isGivenTitle(this) ? claims : null;
        lies = isInHand() ? authority() : null;
        visibleTo = readers();
    }
}
