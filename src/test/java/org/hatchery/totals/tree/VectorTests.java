package org.hatchery.totals.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hatchery.Draws;
import org.hatchery.incubation.counting.StayAccount;
import org.junit.jupiter.api.Test;

/** A vector … */
class VectorTests {
    /** Most vectors have forty numbers, of which each is drawn from five. */
    private static final int DRAWN = 260;

    @Provide
    static Arbitrary<Map<Integer, Long>> any() {
        return Draws.of(DRAWN).map(random -> amounts(random, Long.MAX_VALUE));
    }

    @Provide
    static Arbitrary<Map<Integer, Long>> addable() {
        return Draws.of(DRAWN).map(random -> amounts(random, 1L << 40));
    }

    @Property(tries = 1_000)
    void isWhatItWasWhenItIsPackedAndUnpacked(@ForAll("any") Map<Integer, Long> amounts) {
        Vector vector = Vector.of(amounts);

        assertThat(Vector.unpack(vector.pack())).isEqualTo(vector).hasSameHashCodeAs(vector);
    }

    @Test
    void keepsTheLargestAndTheSmallestAmounts() {
        Vector vector = Vector.of(Map.of(0, Long.MIN_VALUE, 1, Long.MAX_VALUE, 2_600, -1L));

        assertThat(Vector.unpack(vector.pack())).isEqualTo(vector);
        assertThat(vector.at(0)).isEqualTo(Long.MIN_VALUE);
        assertThat(Vector.unpack(Vector.ZERO.pack())).isEqualTo(Vector.ZERO);
    }

    @Test
    void findsTheFirstNumberThatIsTooLargeOrTooSmall() {
        assertThat(Vector.of(Map.of(1, 9L, 2, -9L)).beyond(9)).isEmpty();
        assertThat(Vector.of(Map.of(1, 9L, 2, 10L, 3, 11L)).beyond(9)).contains(2);
        assertThat(Vector.of(Map.of(1, 9L, 4, -10L)).beyond(9)).contains(4);
    }

    @Test
    void isAnotherWithAnotherNumberOrAmount() {
        Vector vector = Vector.of(Map.of(1, 2L));

        assertThat(vector)
                .isNotEqualTo(Vector.of(Map.of(1, 3L)))
                .isNotEqualTo(Vector.of(Map.of(2, 2L)))
                .isNotEqualTo(Map.of(1, 2L))
                .doesNotHaveSameHashCodeAs(Vector.of(Map.of(1, 3L)))
                .doesNotHaveSameHashCodeAs(Vector.of(Map.of(2, 2L)));
        assertThat(vector).hasToString("[1=2]");
    }

    @Test
    void hasThePartsOfAnAccountAndNothingBesideThem() {
        Account account = StayAccount.GRADUATED;
        int first = account.number();
        int last = first + account.parts() - 1;
        Vector vector = Vector.of(Map.of(first, 5L, last, 7L, last + 1, 9L));

        assertThat(vector.parts(account)).startsWith(5).endsWith(7).hasSize(account.parts());
        assertThat(vector.sum(account)).isEqualTo(12);
        assertThat(Vector.of(Map.of(first - 1, 3L)).plus(vector).sum(account)).isEqualTo(12);
    }

    @Test
    void isStoredInFewBytes() {
        assertThat(Vector.of(Map.of(1, 60L, 2, -60L)).pack()).hasSize(4);
    }

    @Property(tries = 1_000)
    void addsAndSubtractsAsAMapWould(
            @ForAll("addable") Map<Integer, Long> one, @ForAll("addable") Map<Integer, Long> other) {
        assertThat(Vector.of(one).plus(Vector.of(other))).isEqualTo(Vector.of(merged(one, other, 1)));
        assertThat(Vector.of(one).minus(Vector.of(other))).isEqualTo(Vector.of(merged(one, other, -1)));
        assertThat(Vector.of(one).minus(Vector.of(one)).isZero()).isTrue();
        Statistics.label("numbers that both have")
                .collect(one.keySet().stream().anyMatch(other::containsKey))
                .coverage(shared -> shared.check(true).count(often -> often > 300));
    }

    private static Map<Integer, Long> merged(Map<Integer, Long> one, Map<Integer, Long> other, int sign) {
        Map<Integer, Long> sum = new HashMap<>(one);
        other.forEach((number, amount) -> sum.merge(number, sign * amount, Long::sum));
        return sum;
    }

    /** As much as a number holds, and none of the other figures beside it is touched. */
    @Property(tries = 1_000)
    void stopsAtTheLargestNumberInsteadOfFailing(@ForAll long one, @ForAll long other) {
        BigInteger exact = BigInteger.valueOf(one).add(BigInteger.valueOf(other));
        long right = exact.max(BigInteger.valueOf(Long.MIN_VALUE))
                .min(BigInteger.valueOf(Long.MAX_VALUE))
                .longValueExact();

        Vector sum = Vector.of(Map.of(1, one, 2, 5L)).plus(Vector.of(Map.of(1, other, 2, 6L)));

        assertThat(sum.at(1)).isEqualTo(right);
        assertThat(sum.at(2)).isEqualTo(11);
        Statistics.label("too large a sum")
                .collect(!exact.equals(BigInteger.valueOf(right)))
                .coverage(large -> large.check(true).count(often -> often > 3));
    }

    @Property(tries = 100)
    void sumsThePartsOfOneAccountAlone(@ForAll("addable") Map<Integer, Long> all) {
        Account account = StayAccount.COHORT_FIRMS_GRADUATED;
        long sum = all.entrySet().stream()
                .filter(entry -> entry.getKey() >= 1_100 && entry.getKey() < 1_341)
                .mapToLong(Map.Entry::getValue)
                .sum();

        assertThat(Vector.of(all).sum(account)).isEqualTo(sum);
    }

    private static Map<Integer, Long> amounts(Draws random, long most) {
        Map<Integer, Long> amounts = new HashMap<>();
        for (int number = random.nextInt(40); number > 0; number--) {
            long size = 1L << random.nextInt(63);
            amounts.put(
                    random.nextInt(random.nextBoolean() ? 40 : 2_700),
                    random.nextInt(10) == 0 ? 0 : random.nextLong() % Math.min(size, most));
        }
        return amounts;
    }
}
