package org.hatchery.supervision.evaluation;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.NOT_FOUND;
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
    private final EvaluationSchemes schemes;
    private final EvaluatedPeers peers;
    private final Clock clock;

    EvaluateRun(EvaluationRuns runs, EvaluationSchemes schemes, EvaluatedPeers peers, Clock clock) {
        this.runs = runs;
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
        return replayed(receipt).orElseGet(() -> insert(evaluated(wish, receipt, actor), receipt));
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
        check(wish, scheme, byKey);
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
                    scheme.subjects() != EvaluatedKind.CARRIER || wish.carrierKind() != null,
                    "carrierKind",
                    Words.say("supervision.choose-carrier-kind"));
            checkWeights(wish, scheme, faults);
        }
        faults.mustBeNone();
        return Objects.requireNonNull(scheme);
    }

    private static void checkWeights(EvaluationWish wish, EvaluationScheme scheme, Faults faults) {
        for (int at = 0; at < wish.weights().size(); at++) {
            String key = wish.weights().get(at).indicator();
            EvaluationIndicator known = scheme.indicator(key).orElse(null);
            String path = "weights." + at + ".indicator";
            faults.unless(known != null, path, Words.say("supervision.no-such-indicator", key));
            faults.unless(
                    known == null || known.weight() == null, path, Words.say("supervision.weight-published", key));
        }
        faults.unless(
                wish.weights().isEmpty() || wish.weightsBasis() != null,
                "weightsBasis",
                Words.say("supervision.weights-basis"));
    }

    private static void check(EvaluationWish wish, EvaluationScheme scheme, Map<String, EvaluatedSubject> known) {
        var faults = new Faults();
        faults.unless(
                known.size() <= EvaluatedPeers.MOST,
                CAP_EXCEEDED,
                "region",
                Words.say("supervision.too-many", EvaluatedPeers.MOST));
        faults.unless(!known.isEmpty(), "region", Words.say("supervision.nobody-to-evaluate"));
        for (int at = 0; at < wish.subjects().size(); at++) {
            faults.unless(
                    known.containsKey(wish.subjects().get(at)),
                    NOT_FOUND,
                    "subjects." + at,
                    Words.say("supervision.no-such-subject"));
        }
        for (int at = 0; at < wish.figures().size(); at++) {
            EvaluationWish.Figure figure = wish.figures().get(at);
            faults.unless(
                    known.containsKey(figure.subject()),
                    NOT_FOUND,
                    "figures." + at + ".subject",
                    Words.say("supervision.no-such-subject"));
            EvaluationIndicator indicator = scheme.indicator(figure.indicator()).orElse(null);
            faults.unless(
                    indicator != null && indicator.metric() == null,
                    "figures." + at + ".indicator",
                    Words.say("supervision.not-to-say", figure.indicator()));
        }
        for (int at = 0; at < wish.vetoes().size(); at++) {
            faults.unless(
                    known.containsKey(wish.vetoes().get(at).subject()),
                    NOT_FOUND,
                    "vetoes." + at + ".subject",
                    Words.say("supervision.no-such-subject"));
        }
        faults.mustBeNone();
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

    private Optional<EvaluationRun> replayed(Receipt receipt) {
        Optional<EvaluationRun> first = runs.findById(new EvaluationRunId(receipt.id()));
        @Nullable Receipt known = first.map(EvaluationRun::receipt).orElse(null);
        if (known != null) {
            receipt.mustBeReplayOf(known);
        }
        return first;
    }

    private EvaluationRun insert(EvaluationRun run, Receipt receipt) {
        try {
            return runs.save(run);
        } catch (DuplicateKeyException twice) {
            return replayed(receipt).orElseThrow(() -> twice);
        }
    }
}
