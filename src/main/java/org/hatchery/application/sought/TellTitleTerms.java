package org.hatchery.application.sought;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;
import static org.hatchery.shared.UserErrorCode.EXPIRED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.hatchery.application.paper.AppliedRule;
import org.hatchery.application.paper.FactUsed;
import org.hatchery.application.paper.Procedure;
import org.hatchery.application.paper.ProcedureSubject;
import org.hatchery.application.paper.Procedures;
import org.hatchery.application.paper.SoughtTitle;
import org.hatchery.application.paper.SoughtTitleSort;
import org.hatchery.award.entitlement.AwardSubject;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFactKind;
import org.hatchery.award.fact.FactSource;
import org.hatchery.award.rule.AwardMode;
import org.hatchery.award.selfcheck.RuleCheck;
import org.hatchery.award.selfcheck.RunSelfCheck;
import org.hatchery.award.selfcheck.SelfCheck;
import org.hatchery.award.selfcheck.TitleCheck;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.recognition.RecognitionRule;
import org.hatchery.carrier.recognition.RecognitionRules;
import org.hatchery.carrier.recognition.TitleCompetence;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.region.RegionCode;
import org.hatchery.register.title.TitleKind;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Span;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says on which terms a party may apply for a title today: the generation of rules in force, the recorded facts, the gaps. */
@Component
public class TellTitleTerms {
    private static final String FIELD = "title";
    /** A kind of title is named by the plans of many regions. */
    private static final int MOST_CLAUSES = 5;

    private static final Sentence NOWHERE = new Sentence("", "");

    private final RunSelfCheck selfCheck;
    private final CarrierDirectory carriers;
    private final RecognitionRules rules;
    private final Procedures procedures;
    private final Clock clock;

    TellTitleTerms(
            RunSelfCheck selfCheck,
            CarrierDirectory carriers,
            RecognitionRules rules,
            Procedures procedures,
            Clock clock) {
        this.selfCheck = selfCheck;
        this.carriers = carriers;
        this.rules = rules;
        this.procedures = procedures;
        this.clock = clock;
    }

    /**
     * The terms of today.
     *
     * @throws Rejection INVALID for a title that nobody gives to such a party; EXPIRED for a kind that is given no longer;
     *     ALREADY_REGISTERED for one that it holds; NOT_ELIGIBLE with each condition that is missed; WRONG_STATE once it is
     *     closed
     */
    public TitleTerms of(TitleWish wish, AwardSubject subject, Scope scope) {
        SelfCheck check = check(subject, scope);
        String key = wish.rule();
        if (key == null) {
            return title(wish, subject, check);
        }
        RuleCheck judged = inForce(key, check).orElseThrow(TellTitleTerms::unknown);
        TitleTerms terms = recognition(judged, subject, check);
        JudgedConditions.mustNotBeMissed(judged);
        return terms;
    }

    /**
     * The same for whoever decides, to whom it is left whether what changed since it was submitted matters; also by a generation
     * of rules that has ended meanwhile, as the days of its transition are nowhere recorded.
     */
    public TitleTerms mustStillBeGiven(TitleWish wish, AwardSubject subject) {
        SelfCheck check = check(subject, Scope.EVERYTHING);
        String key = wish.rule();
        if (key == null) {
            return title(wish, subject, check);
        }
        RuleCheck judged = inForce(key, check).or(() -> of(key, subject)).orElseThrow(TellTitleTerms::unknown);
        return recognition(judged, subject, check);
    }

    private SelfCheck check(AwardSubject subject, Scope scope) {
        LocalDate gone = subject.until();
        if (gone != null && !gone.isAfter(LocalDate.now(clock))) {
            throw new Rejection(WRONG_STATE, FIELD, Words.say("application.title-of-closed", subject.name()));
        }
        return selfCheck.check(subject, scope);
    }

    private static Optional<RuleCheck> inForce(String key, SelfCheck check) {
        return check.rules().stream()
                .filter(one -> one.rule().key().equals(key))
                .findFirst();
    }

    /** Of whichever generation and place, without its conditions; of the carrier as it is now. */
    private Optional<RuleCheck> of(String key, AwardSubject subject) {
        CarrierKind kind = carrier(subject).getProfile().kind();
        return rules.find(key)
                .filter(rule -> rule.carrierKinds().contains(kind))
                .map(rule -> new RuleCheck(rule, List.of()));
    }

    private static Rejection unknown() {
        return new Rejection(INVALID, FIELD, Words.say("application.no-such-recognition"));
    }

    private Carrier carrier(AwardSubject subject) {
        return carriers.get(new CarrierId(subject.key()), Scope.EVERYTHING);
    }

    /** What a title that is applied for was wished as. */
    public static TitleWish wish(SoughtTitle sought) {
        return sought.sort() == SoughtTitleSort.RECOGNITION
                ? new TitleWish(sought.of(), null, null)
                : new TitleWish(null, sought.of(), sought.level());
    }

    private TitleTerms recognition(RuleCheck judged, AwardSubject subject, SelfCheck check) {
        RecognitionRule rule = judged.rule();
        RecognitionLevel level = Optional.ofNullable(rule.level()).orElseThrow(TellTitleTerms::unknown);
        Carrier carrier = carrier(subject);
        mustNotHold(() -> carrier.getRecognitions().stream()
                .anyMatch(one -> one.level() == level
                        && one.recognitionClass() == rule.recognitionClass()
                        && isOpenEnded(one.isInForce(check.day()), one.tenure().endsOn())));
        var sought =
                new SoughtTitle(SoughtTitleSort.RECOGNITION, rule.key(), level, rule.recognitionClass(), subject.key());
        return new TitleTerms(
                rule(
                        sought,
                        named(rule, level, carrier),
                        subject,
                        rule.citation().named()),
                JudgedConditions.facts(judged, subject.key()),
                JudgedConditions.missing(judged));
    }

    private static Sentence named(RecognitionRule rule, RecognitionLevel level, Carrier carrier) {
        Sentence name = Words.say(
                "application.recognition-of",
                Called.level(level),
                Called.kind(carrier.getProfile().kind()));
        return rule.recognitionClass() == null
                ? name
                : Words.say("application.of-class", name, Called.ofClass(rule.recognitionClass()));
    }

    private TitleTerms title(TitleWish wish, AwardSubject subject, SelfCheck check) {
        TitleCheck found = check.titles().stream()
                .filter(one -> one.kind().key().equals(wish.kind()))
                .findFirst()
                .orElseThrow(() -> new Rejection(INVALID, FIELD, Words.say("application.no-such-title")));
        TitleKind kind = found.kind();
        RecognitionLevel level = wish.level();
        if (level == null || !kind.levels().contains(level)) {
            throw new Rejection(INVALID, FIELD + ".level", Words.say("application.no-such-level", kind.name()));
        }
        mustBeGivenToday(kind, check.day());
        mustNotHold(() ->
                found.holding().stream().anyMatch(held -> held.level() == level && isOpenEnded(true, held.to())));
        var sought = new SoughtTitle(SoughtTitleSort.TITLE, kind.key(), level, null, holder(kind, subject));
        Sentence clause = kind.citations().stream()
                .map(Citation::named)
                .distinct()
                .limit(MOST_CLAUSES)
                .reduce(TellTitleTerms::both)
                .orElse(NOWHERE);
        return new TitleTerms(
                rule(sought, Words.say("application.title-of", Called.level(level), kind.name()), subject, clause),
                subject.own().stream()
                        .filter(fact -> fact.kind() == AwardFactKind.PARTY)
                        .map(fact -> used(kind, fact))
                        .toList(),
                List.of());
    }

    private static Sentence both(Sentence one, Sentence other) {
        return Words.say("application.both", one, other);
    }

    private static FactUsed used(TitleKind kind, AwardFact fact) {
        FactSource source = fact.source();
        return new FactUsed(
                Words.say("application.holder-of", kind.name()),
                fact.says(),
                null,
                source == null ? null : source.type(),
                source == null ? null : source.key());
    }

    private static String holder(TitleKind kind, AwardSubject subject) {
        return subject.holderCodes().stream()
                .filter(code -> kind.holders().stream().anyMatch(holder -> code.startsWith(holder.name() + "/")))
                .findFirst()
                .orElseThrow(() -> new Rejection(INVALID, FIELD, Words.say("application.no-such-title")));
    }

    private static void mustBeGivenToday(TitleKind kind, LocalDate today) {
        if (!Span.covers(kind.from(), kind.to(), today)) {
            throw new Rejection(EXPIRED, FIELD, Words.say("application.title-no-longer", kind.name()));
        }
    }

    /** Who holds one that ends may apply for the next. */
    private static boolean isOpenEnded(boolean inForce, @Nullable LocalDate end) {
        return inForce && end == null;
    }

    private static void mustNotHold(BooleanSupplier holds) {
        if (holds.getAsBoolean()) {
            throw new Rejection(ALREADY_REGISTERED, FIELD, Words.say("application.title-held"));
        }
    }

    private AppliedRule rule(SoughtTitle sought, Sentence name, AwardSubject subject, Sentence clause) {
        RegionCode authority = TitleCompetence.authority(sought.level(), subject.region());
        return AppliedRule.of(
                sought,
                name,
                authority,
                clause,
                procedures
                        .find(
                                ProcedureSubject.TITLE,
                                AwardMode.REVIEWED,
                                authority,
                                LocalDate.now(clock),
                                Procedure::noticeDays)
                        .orElse(null));
    }
}
