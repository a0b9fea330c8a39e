package org.hatchery.transfer.check;

import java.util.List;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.paper.ContractFacts;
import org.hatchery.transfer.rule.CheckRule;

/** Looks at a contract beside others of its parties. */
final class PairLooks {
    private PairLooks() {}

    /** The same parties, a title nearly the same, signed at nearly the same time. */
    static List<String> nearlyTwice(Looked one, CheckRule rule) {
        return Neighbour.seen(one.those(other -> other.isOfSamePair(one.facts())
                && one.isWithin(other, rule.measure("days"))
                && isSameAmount(other.facts(), one.facts())
                && likeness(other, one) >= rule.percent("likeness")));
    }

    /** Several contracts of one pair within days, alike in title, that are equal or make a round amount together. */
    static List<String> split(Looked one, CheckRule rule) {
        List<Neighbour> parts = one.those(other -> other.isOfSamePair(one.facts())
                && one.isWithin(other, rule.measure("days"))
                && likeness(other, one) >= rule.percent("likeness"));
        boolean equal = parts.stream().anyMatch(other -> isSameAmount(other.facts(), one.facts()));
        Yuan sum = parts.stream()
                .map(other -> other.facts().total())
                .reduce(one.facts().total(), Yuan::plus);
        boolean round = !parts.isEmpty() && sum.hundredths() % rule.measure("round") == 0;
        return equal || round ? Neighbour.seen(parts) : List.of();
    }

    /** Another contract of the pair runs at the same time and rests on the same right. */
    static List<String> renewed(Looked one, CheckRule rule) {
        return Neighbour.seen(one.those(other ->
                other.isOfSamePair(one.facts()) && other.overlaps(one.facts()) && other.restsOnTheSame(one.facts())));
    }

    /** The buyer sold about as much back. */
    static List<String> loop(Looked one, CheckRule rule) {
        return Neighbour.seen(one.those(other -> other.isReverseOf(one.facts())
                && one.isWithin(other, rule.measure("days"))
                && nearness(other.facts().total(), one.facts().total()) >= rule.percent("equal")));
    }

    /** Within one prefecture each sells to the other. */
    static List<String> localLoop(Looked one, CheckRule rule) {
        var seller = one.facts().seller().region();
        var buyer = one.facts().buyer().region();
        boolean local = seller != null
                && buyer != null
                && seller.value().substring(0, 4).equals(buyer.value().substring(0, 4));
        return local ? Neighbour.seen(one.those(other -> other.isReverseOf(one.facts()))) : List.of();
    }

    private static boolean isSameAmount(ContractFacts one, ContractFacts other) {
        return one.total().equals(other.total());
    }

    private static double likeness(Neighbour other, Looked one) {
        return Likeness.of(other.facts().title(), one.facts().title());
    }

    private static double nearness(Yuan one, Yuan other) {
        long most = Math.max(one.hundredths(), other.hundredths());
        return most == 0 ? 0 : (double) Math.min(one.hundredths(), other.hundredths()) / most;
    }
}
