package org.hatchery.supervision.evaluation;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.NOT_FOUND;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Words;

/** What may be said of an evaluation: all that nothing else tells, each thing once and of those who take part. */
final class EvaluationRules {
    private static final BigDecimal ALL_POINTS = BigDecimal.valueOf(100);

    private EvaluationRules() {}

    static void checkWeights(EvaluationWish wish, EvaluationScheme scheme, Faults faults) {
        Map<String, BigDecimal> weights = new HashMap<>();
        for (int at = 0; at < wish.weights().size(); at++) {
            EvaluationWish.Weight one = wish.weights().get(at);
            EvaluationIndicator known = scheme.indicator(one.indicator()).orElse(null);
            String path = "weights." + at + ".indicator";
            faults.unless(known != null, path, Words.say("supervision.no-such-indicator", one.indicator()));
            faults.unless(
                    known == null || known.weight() == null,
                    path,
                    Words.say("supervision.weight-published", one.indicator()));
            faults.unless(
                    weights.put(one.indicator(), one.weight()) == null,
                    path,
                    Words.say("supervision.weight-twice", one.indicator()));
        }
        faults.unless(
                wish.weights().isEmpty() || wish.weightsBasis() != null,
                "weightsBasis",
                Words.say("supervision.weights-basis"));
        checkSum(scheme, weights, faults);
    }

    /** Points are told out of a hundred, as grades are; weights that the scheme publishes are what they are. */
    private static void checkSum(EvaluationScheme scheme, Map<String, BigDecimal> set, Faults faults) {
        Map<String, BigDecimal> all = new HashMap<>(set);
        scheme.indicators().stream()
                .filter(one -> one.weight() != null)
                .forEach(one -> all.put(one.key(), one.weight()));
        boolean complete = scheme.indicators().stream().allMatch(one -> all.containsKey(one.key()));
        BigDecimal sum = all.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        faults.unless(
                set.isEmpty() || !complete || sum.compareTo(ALL_POINTS) == 0,
                "weights",
                Words.say("supervision.weights-sum", sum.stripTrailingZeros().toPlainString()));
    }

    static void check(EvaluationWish wish, EvaluationScheme scheme, Map<String, EvaluatedSubject> known) {
        var faults = new Faults();
        faults.unless(
                known.size() <= EvaluatedPeers.MOST,
                CAP_EXCEEDED,
                "region",
                Words.say("supervision.too-many", EvaluatedPeers.MOST));
        faults.unless(!known.isEmpty(), "region", Words.say("supervision.nobody-to-evaluate"));
        for (int at = 0; at < wish.subjects().size(); at++) {
            isKnown(wish.subjects().get(at), known, "subjects." + at, faults);
        }
        Set<List<String>> said = new HashSet<>();
        for (int at = 0; at < wish.figures().size(); at++) {
            EvaluationWish.Figure figure = wish.figures().get(at);
            check(figure, "figures." + at + ".", scheme, known, faults);
            faults.unless(
                    said.add(List.of(figure.subject(), figure.indicator())),
                    "figures." + at + ".indicator",
                    Words.say("supervision.figure-twice", figure.indicator()));
        }
        checkMissing(scheme, known, said, faults);
        Set<String> vetoed = new HashSet<>();
        for (int at = 0; at < wish.vetoes().size(); at++) {
            String subject = wish.vetoes().get(at).subject();
            String path = "vetoes." + at + ".subject";
            isKnown(subject, known, path, faults);
            faults.unless(vetoed.add(subject), path, Words.say("supervision.veto-twice"));
        }
        faults.mustBeNone();
    }

    private static void check(
            EvaluationWish.Figure figure,
            String path,
            EvaluationScheme scheme,
            Map<String, EvaluatedSubject> known,
            Faults faults) {
        isKnown(figure.subject(), known, path + "subject", faults);
        EvaluationIndicator indicator = scheme.indicator(figure.indicator()).orElse(null);
        faults.unless(
                indicator != null && indicator.metric() == null,
                path + "indicator",
                Words.say("supervision.not-to-say", figure.indicator()));
        faults.unless(
                indicator == null || indicator.form().takes(figure.value()),
                path + "value",
                Words.say("supervision.mark-at-most-10"));
    }

    private static void isKnown(String subject, Map<String, EvaluatedSubject> known, String path, Faults faults) {
        faults.unless(known.containsKey(subject), NOT_FOUND, path, Words.say("supervision.no-such-subject"));
    }

    /** A ranking by what nobody said would be one by chance; the first that is missing stands for all. */
    private static void checkMissing(
            EvaluationScheme scheme, Map<String, EvaluatedSubject> known, Set<List<String>> said, Faults faults) {
        List<EvaluationIndicator> asked =
                scheme.indicators().stream().filter(one -> one.metric() == null).toList();
        known.forEach((key, subject) -> asked.stream()
                .filter(one -> !said.contains(List.of(key, one.key())))
                .forEach(one -> faults.unless(
                        false, "figures", Words.say("supervision.figure-missing", subject.name(), one.name()))));
    }
}
