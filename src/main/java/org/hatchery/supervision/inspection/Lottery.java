package org.hatchery.supervision.inspection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hatchery.shared.Fingerprint;

/**
 * Draws by tickets that anybody can compute again with nothing but SHA-256: whoever holds one of the smallest is drawn.
 *
 * <p>Who has more tickets has a smaller smallest one more often, in proportion; nobody is drawn twice.
 */
final class Lottery {
    private Lottery() {}

    /** Hash of the list: what is frozen before the seed is made. */
    static String hash(List<InspectionCandidate> list) {
        return Fingerprint.of(list.stream()
                .map(one -> one.key() + "|" + one.weight() + "|" + one.name())
                .collect(Collectors.joining("\n")));
    }

    /** The list with those that the seed draws. */
    static List<InspectionCandidate> draw(List<InspectionCandidate> list, String seed, int many) {
        Set<String> drawn = list.stream()
                .map(one -> Map.entry(best(one, seed), one.key()))
                .sorted(Map.Entry.comparingByKey())
                .limit(many)
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return list.stream().map(one -> one.drawn(drawn.contains(one.key()))).toList();
    }

    private static String best(InspectionCandidate one, String seed) {
        return IntStream.rangeClosed(1, one.weight())
                .mapToObj(ticket -> Fingerprint.of(seed + "/" + one.key() + "/" + ticket))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
