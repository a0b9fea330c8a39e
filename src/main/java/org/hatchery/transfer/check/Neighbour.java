package org.hatchery.transfer.check;

import java.util.List;
import org.hatchery.shared.Wording;
import org.hatchery.transfer.paper.ContractFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Other contract that shares a party with the one that is looked at.
 *
 * @param certificate null unless it is recognised
 */
@NamedInterface(propagate = false)
public record Neighbour(ContractFacts facts, @Nullable String certificate) {
    /** As a registrar reads it: day, amount and number, no names. */
    String seen() {
        String number = certificate == null ? "—" : certificate;
        return facts.signedOn() + " · " + facts.total() + " · " + number;
    }

    boolean isOfSamePair(ContractFacts other) {
        return sellsAs(other) && facts.buyer().key().equals(other.buyer().key());
    }

    boolean isReverseOf(ContractFacts other) {
        return facts.seller().key().equals(other.buyer().key())
                && facts.buyer().key().equals(other.seller().key());
    }

    boolean sellsAs(ContractFacts other) {
        return facts.seller().key().equals(other.seller().key());
    }

    /** Whether both rest on one right or achievement. */
    boolean restsOnTheSame(ContractFacts other) {
        boolean achievement = facts.achievement() != null
                && other.achievement() != null
                && Wording.same(facts.achievement(), other.achievement());
        return achievement
                || facts.ip().stream().anyMatch(mine -> other.ip().stream().anyMatch(mine::isAlso));
    }

    /** Whether both run on some day. */
    boolean overlaps(ContractFacts other) {
        return !facts.beginsOn().isAfter(other.endsOn()) && !other.beginsOn().isAfter(facts.endsOn());
    }

    static List<String> seen(List<Neighbour> some) {
        return some.stream().limit(5).map(Neighbour::seen).toList();
    }
}
