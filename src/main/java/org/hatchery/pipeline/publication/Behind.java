package org.hatchery.pipeline.publication;

import java.util.List;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;

/**
 * Who stands behind the figures of a topic in one division (背后的企业).
 *
 * @param counts how many firms or teams, by several counts that are always in the same order
 * @param contributions what single ones bring; nothing where figures only count them
 */
record Behind(List<Long> counts, Contributions contributions) {
    static Behind of(List<Long> counts) {
        return new Behind(counts, Contributions.NONE);
    }

    /** Of amounts that the contributors bring, out of all that were asked. */
    static Behind of(long asked, Contributions contributions) {
        return new Behind(List.of(asked, contributions.contributors()), contributions);
    }

    Behind plus(Behind other) {
        return new Behind(each((one, two) -> one + two, other), contributions.plus(other.contributions));
    }

    Behind minus(Behind other) {
        return new Behind(each((one, two) -> one - two, other), contributions.minus(other.contributions));
    }

    private List<Long> each(LongBinaryOperator how, Behind other) {
        return IntStream.range(0, counts.size())
                .mapToObj(count -> how.applyAsLong(counts.get(count), other.counts.get(count)))
                .toList();
    }

    /** Whether a few of them could be told from the figures. */
    boolean isSmall(int percent) {
        return Disclosure.isSmall(counts) || contributions.isDominated(percent);
    }

    long size() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
