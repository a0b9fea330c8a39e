package org.hatchery.supervision.evaluation;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.NOT_FOUND;
import static org.hatchery.shared.UserErrorCode.NOT_RESPONSIBLE;
import static org.hatchery.shared.UserErrorCode.QUOTA_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.TOO_LATE;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.notice.Telling;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * Run of an evaluation (评价), frozen with the figures it used; only appeals and its publication come after.
 *
 * @param weights by indicator, as they were used; those that nobody set are missing
 * @param weightsBasis document by which a bureau set weights that nobody published; null where the scheme has them
 */
@Telling
@Document("evaluationRuns")
@NamedInterface(propagate = false)
public record EvaluationRun(
        @Id EvaluationRunId id,
        @Version @Nullable Long version,
        String scheme,
        EvaluatedKind kind,
        RegionCode region,
        int year,
        LocalDate ranOn,
        LocalDate appealsUntil,
        Map<String, BigDecimal> weights,
        @Nullable String weightsBasis,
        boolean weighed,
        List<EvaluationResult> results,
        List<EvaluationAppeal> appeals,
        EvaluationState state,
        @Nullable LocalDate publishedOn,
        @Nullable Signature by,
        Set<String> visibleTo,
        @Nullable Receipt receipt,
        boolean sample) {
    /** More than any authority hears; so that a run stays one document. */
    private static final int MOST_APPEALS = 500;

    private static final Set<Role> APPEALING =
            Set.of(Role.CARRIER_MANAGER, Role.PROVIDER, Role.INSTITUTION, Role.PRACTITIONER, Role.BUREAU);

    /** What is evaluated: who, by which values, and of which of them somebody said so. */
    @NamedInterface(propagate = false)
    public record Figures(
            Map<EvaluatedSubject, Map<String, BigDecimal>> values,
            Map<EvaluatedSubject, Map<String, BigDecimal>> said,
            Map<EvaluatedSubject, String> vetoes) {}

    /** What stands on the paper of a run. */
    @NamedInterface(propagate = false)
    public record Heading(
            RegionCode region,
            int year,
            LocalDate ranOn,
            LocalDate appealsUntil,
            Map<String, BigDecimal> weights,
            @Nullable String weightsBasis) {}

    /** A run as it is frozen. */
    public static EvaluationRun freeze(
            EvaluationRunId id,
            EvaluationScheme scheme,
            Heading heading,
            Figures figures,
            @Nullable Signature by,
            @Nullable Receipt receipt,
            boolean sample) {
        var scoring = new Scoring(scheme, heading.weights(), figures.values(), figures.said(), figures.vetoes());
        Set<String> seen = new HashSet<>(heading.region().visibleTo());
        figures.values().keySet().forEach(subject -> seen.add(subject.seenBy()));
        return new EvaluationRun(
                id,
                null,
                scheme.key(),
                scheme.subjects(),
                heading.region(),
                heading.year(),
                heading.ranOn(),
                heading.appealsUntil(),
                heading.weights(),
                heading.weightsBasis(),
                scoring.isWeighed(),
                scoring.results(),
                List.of(),
                EvaluationState.OPEN,
                null,
                by,
                seen,
                receipt,
                sample);
    }

    public long changes() {
        return version == null ? 0 : version;
    }

    /** Whether somebody looks after the region and so runs, decides and publishes. */
    public boolean isOf(Actor actor) {
        return actor.is(Role.ADMIN) || actor.is(Role.BUREAU) && actor.scope().includes(region.visibleTo());
    }

    /** Results that somebody may see: authorities and, once they are published, everybody who sees the run see all. */
    public List<EvaluationResult> seenBy(Actor actor) {
        boolean all = state == EvaluationState.PUBLISHED || actor.scope().includes(region.visibleTo());
        return all
                ? results
                : results.stream().filter(one -> speaksFor(actor, one)).toList();
    }

    private static boolean speaksFor(Actor actor, EvaluationResult one) {
        return actor.scope().keys().contains(one.subject().seenBy());
    }

    public List<EvaluationAppeal> appealsSeenBy(Actor actor) {
        return actor.scope().includes(region.visibleTo())
                ? appeals
                : appeals.stream()
                        .filter(one ->
                                actor.scope().keys().contains(one.subject().seenBy()))
                        .toList();
    }

    public boolean isAppealableBy(Actor actor, LocalDate today) {
        return state == EvaluationState.OPEN
                && !today.isAfter(appealsUntil)
                && APPEALING.contains(actor.role())
                && results.stream().anyMatch(one -> speaksFor(actor, one));
    }

    public boolean isDecidableBy(Actor actor) {
        return isOf(actor) && appeals.stream().anyMatch(one -> one.state().isOpen());
    }

    public boolean isPublishableBy(Actor actor, LocalDate today) {
        return isOf(actor)
                && state == EvaluationState.OPEN
                && weighed
                && isRanked()
                && today.isAfter(appealsUntil)
                && appeals.stream().noneMatch(one -> one.state().isOpen());
    }

    /** Whether anybody has a rank; where a value of each is unknown there is nothing to show. */
    private boolean isRanked() {
        return results.stream().anyMatch(one -> one.rank() != null);
    }

    /** What somebody says against a figure, of which result; null for the only one that is theirs. */
    @NamedInterface(propagate = false)
    public record Objection(@Nullable String subject, String indicator, String reason) {}

    EvaluationRun appealed(Objection said, LocalDate today, Actor actor, Signature signed) {
        EvaluationResult own = own(said.subject(), actor);
        String indicator = said.indicator();
        if (state != EvaluationState.OPEN) {
            throw new Rejection(WRONG_STATE, "evaluation", Words.say("supervision.run-published"));
        }
        if (today.isAfter(appealsUntil)) {
            throw new Rejection(TOO_LATE, "evaluation", Words.say("supervision.appeals-over"));
        }
        if (own.scores().stream().noneMatch(score -> score.indicator().equals(indicator))) {
            throw new Rejection(INVALID, "indicator", Words.say("supervision.no-such-indicator", indicator));
        }
        boolean twice = appeals.stream()
                .anyMatch(one -> one.state().isOpen()
                        && one.subject().key().equals(own.subject().key())
                        && one.indicator().equals(indicator));
        if (twice) {
            throw new Rejection(INVALID, "indicator", Words.say("supervision.appealed-before"));
        }
        if (appeals.size() >= MOST_APPEALS) {
            throw new Rejection(QUOTA_EXCEEDED, "evaluation", Words.say("supervision.appeals-enough", MOST_APPEALS));
        }
        List<EvaluationAppeal> more = new ArrayList<>(appeals);
        more.add(new EvaluationAppeal(
                appeals.size() + 1,
                own.subject(),
                indicator,
                said.reason(),
                AppealState.SUBMITTED,
                null,
                signed,
                null));
        return with(more, state, publishedOn);
    }

    private EvaluationResult own(@Nullable String subject, Actor actor) {
        List<EvaluationResult> all =
                results.stream().filter(one -> speaksFor(actor, one)).toList();
        if (all.isEmpty()) {
            throw new Rejection(NOT_RESPONSIBLE, "evaluation", Words.say("supervision.own-result"));
        }
        if (subject == null && all.size() > 1) {
            throw new Rejection(INVALID, "subject", Words.say("supervision.which-result"));
        }
        return all.stream()
                .filter(one -> subject == null || one.subject().key().equals(subject))
                .findFirst()
                .orElseThrow(() -> new Rejection(NOT_FOUND, "subject", Words.say("supervision.own-result")));
    }

    EvaluationRun decided(int number, boolean upheld, String why, Signature signed) {
        EvaluationAppeal appeal = appeals.stream()
                .filter(one -> one.number() == number && one.state().isOpen())
                .findFirst()
                .orElseThrow(() -> new Rejection(WRONG_STATE, "number", Words.say("supervision.no-open-appeal")));
        return with(
                appeals.stream()
                        .map(one -> one == appeal ? one.decided(upheld, why, signed) : one)
                        .toList(),
                state,
                publishedOn);
    }

    EvaluationRun published(LocalDate today) {
        if (state != EvaluationState.OPEN) {
            throw new Rejection(WRONG_STATE, "evaluation", Words.say("supervision.run-published"));
        }
        if (!weighed) {
            throw new Rejection(WRONG_STATE, "evaluation", Words.say("supervision.weights-unset"));
        }
        if (!isRanked()) {
            throw new Rejection(WRONG_STATE, "evaluation", Words.say("supervision.values-unknown"));
        }
        boolean heard = appeals.stream().noneMatch(one -> one.state().isOpen());
        if (!heard || !today.isAfter(appealsUntil)) {
            throw new Rejection(WRONG_STATE, "evaluation", Words.say("supervision.appeals-open"));
        }
        return with(appeals, EvaluationState.PUBLISHED, today);
    }

    /** The same with these appeals, such as the sample has. */
    public EvaluationRun heard(List<EvaluationAppeal> heard) {
        return with(heard, state, publishedOn);
    }

    private EvaluationRun with(List<EvaluationAppeal> heard, EvaluationState now, @Nullable LocalDate published) {
        return new EvaluationRun(
                id,
                version,
                scheme,
                kind,
                region,
                year,
                ranOn,
                appealsUntil,
                weights,
                weightsBasis,
                weighed,
                results,
                heard,
                now,
                published,
                by,
                visibleTo,
                receipt,
                sample);
    }
}
