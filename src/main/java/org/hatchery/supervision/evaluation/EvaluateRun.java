package org.hatchery.supervision.evaluation;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Use case: evaluate the subjects of a scheme and freeze what came of it, with the figures that were used. */
@Service
@NamedInterface(propagate = false)
public class EvaluateRun {
    private final EvaluationRuns runs;
    private final EvaluationDirectory directory;
    private final EvaluationSchemes schemes;
    private final EvaluatedPeers peers;
    private final Clock clock;

    EvaluateRun(
            EvaluationRuns runs,
            EvaluationDirectory directory,
            EvaluationSchemes schemes,
            EvaluatedPeers peers,
            Clock clock) {
        this.runs = runs;
        this.directory = directory;
        this.schemes = schemes;
        this.peers = peers;
        this.clock = clock;
    }

    /**
     * Evaluates, or returns what the same request froze before.
     *
     * @throws org.hatchery.shared.Rejection all faults of the form; NOT_FOUND for a subject out of scope; CAP_EXCEEDED;
     *     IDEMPOTENCY_KEY_REUSED
     */
    public EvaluationRun run(EvaluationWish wish, Receipt receipt, Actor actor) {
        return replayed(receipt, actor).orElseGet(() -> insert(evaluated(wish, receipt, actor), receipt, actor));
    }

    /** The divisions below a region as the scheme sees them now; nothing of it is kept, and whoever asks checked the scope. */
    public List<EvaluationResult> scorecard(EvaluationScheme scheme, RegionCode region, int year) {
        return new Scoring(scheme, published(scheme), peers.divisions(scheme, region, year), Map.of(), Map.of())
                .results();
    }

    private EvaluationRun evaluated(EvaluationWish wish, Receipt receipt, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        EvaluationScheme scheme = checked(wish, today, actor);
        Map<EvaluatedSubject, Map<String, BigDecimal>> values = peers.of(scheme, wish, actor.scope());
        Map<String, EvaluatedSubject> byKey =
                values.keySet().stream().collect(Collectors.toMap(EvaluatedSubject::key, Function.identity()));
        EvaluationRules.check(wish, scheme, byKey);
        Map<String, BigDecimal> weights = published(scheme);
        wish.weights().forEach(one -> weights.putIfAbsent(one.indicator(), one.weight()));
        var heading = new EvaluationRun.Heading(
                wish.region(), wish.year(), today, wish.appealsUntil(), weights, wish.weightsBasis());
        return EvaluationRun.freeze(
                new EvaluationRunId(receipt.id()),
                scheme,
                heading,
                new EvaluationRun.Figures(values, said(wish, byKey), vetoes(wish, byKey)),
                Signature.of(actor, clock.instant()),
                receipt,
                false);
    }

    private EvaluationScheme checked(EvaluationWish wish, LocalDate today, Actor actor) {
        var faults = new Faults();
        faults.unless(
                actor.scope().includes(wish.region().visibleTo()), "region", Words.say("supervision.region-not-yours"));
        EvaluationScheme scheme = schemes.find(wish.scheme()).orElse(null);
        faults.unless(
                scheme != null && scheme.isInForce(today),
                "scheme",
                Words.say("supervision.no-such-scheme", wish.scheme()));
        faults.unless(wish.year() <= today.getYear(), WRONG_DATES, "year", Words.say("supervision.year-begun"));
        faults.unless(
                !wish.appealsUntil().isBefore(today),
                WRONG_DATES,
                "appealsUntil",
                Words.say("supervision.appeals-later"));
        if (scheme != null) {
            faults.unless(
                    scheme.subjects() != EvaluatedKind.CARRIER || scheme.carriersOf(wish) != null,
                    "carrierKind",
                    Words.say("supervision.choose-carrier-kind"));
            faults.unless(
                    wish.carrierKind() == null || wish.carrierKind() == scheme.carriersOf(wish),
                    "carrierKind",
                    Words.say("supervision.not-these-carriers", scheme.name()));
            EvaluationRules.checkWeights(wish, scheme, faults);
        }
        faults.mustBeNone();
        return Objects.requireNonNull(scheme);
    }

    private static Map<String, BigDecimal> published(EvaluationScheme scheme) {
        Map<String, BigDecimal> weights = new HashMap<>();
        scheme.indicators().forEach(one -> {
            if (one.weight() != null) {
                weights.put(one.key(), one.weight());
            }
        });
        return weights;
    }

    private static Map<EvaluatedSubject, Map<String, BigDecimal>> said(
            EvaluationWish wish, Map<String, EvaluatedSubject> known) {
        Map<EvaluatedSubject, Map<String, BigDecimal>> said = new HashMap<>();
        wish.figures()
                .forEach(one -> said.computeIfAbsent(known.get(one.subject()), subject -> new HashMap<>())
                        .put(one.indicator(), one.value()));
        return said;
    }

    private static Map<EvaluatedSubject, String> vetoes(EvaluationWish wish, Map<String, EvaluatedSubject> known) {
        Map<EvaluatedSubject, String> vetoes = new HashMap<>();
        wish.vetoes().forEach(one -> vetoes.put(known.get(one.subject()), one.reason()));
        return vetoes;
    }

    /** What the same request froze before, for whoever may still see it. */
    private Optional<EvaluationRun> replayed(Receipt receipt, Actor actor) {
        Optional<EvaluationRun> first = runs.findById(new EvaluationRunId(receipt.id()));
        @Nullable Receipt known = first.map(EvaluationRun::receipt).orElse(null);
        if (known != null) {
            receipt.mustBeReplayOf(known);
        }
        return first.map(run -> directory.get(run.id(), actor.scope()));
    }

    private EvaluationRun insert(EvaluationRun run, Receipt receipt, Actor actor) {
        try {
            return runs.save(run);
        } catch (DuplicateKeyException twice) {
            return replayed(receipt, actor).orElseThrow(() -> twice);
        }
    }
}
