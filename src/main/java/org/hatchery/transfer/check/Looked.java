package org.hatchery.transfer.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.hatchery.transfer.paper.ContractFacts;
import org.springframework.modulith.NamedInterface;

/**
 * A contract, and what stands around it, as checks look at it.
 *
 * @param neighbours living contracts of either party, without this one
 * @param oldRegions codes of its parties that were no division on the day of signing
 */
@NamedInterface(propagate = false)
public record Looked(ContractFacts facts, List<Neighbour> neighbours, List<String> oldRegions, LocalDate today) {
    List<Neighbour> those(Predicate<Neighbour> which) {
        return neighbours.stream().filter(which).toList();
    }

    /** Whether another one was signed at most so many days before or after. */
    boolean isWithin(Neighbour other, long days) {
        return Math.abs(ChronoUnit.DAYS.between(facts.signedOn(), other.facts().signedOn())) <= days;
    }
}
