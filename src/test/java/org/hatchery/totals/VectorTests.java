package org.hatchery.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.hatchery.incubation.StayAccount;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A vector … */
class VectorTests {
    private final Random random = new Random(42);

    @Test
    void isWhatItWasWhenItIsPackedAndUnpacked() {
        for (int time = 0; time < 2_000; time++) {
            Vector vector = Vector.of(amounts(Long.MAX_VALUE));

            assertThat(Vector.unpack(vector.pack())).isEqualTo(vector).hasSameHashCodeAs(vector);
        }
    }

    @Test
    void keepsTheLargestAndTheSmallestAmounts() {
        Vector vector = Vector.of(Map.of(0, Long.MIN_VALUE, 1, Long.MAX_VALUE, 2_600, -1L));

        assertThat(Vector.unpack(vector.pack())).isEqualTo(vector);
        assertThat(vector.at(0)).isEqualTo(Long.MIN_VALUE);
        assertThat(Vector.unpack(Vector.ZERO.pack())).isEqualTo(Vector.ZERO);
    }

    @Test
    void isStoredInFewBytes() {
        assertThat(Vector.of(Map.of(1, 60L, 2, -60L)).pack()).hasSize(4);
    }

    @Test
    void addsAndSubtractsAsAMapWould() {
        for (int time = 0; time < 2_000; time++) {
            Map<Integer, Long> one = amounts(1L << 40);
            Map<Integer, Long> other = amounts(1L << 40);

            assertThat(Vector.of(one).plus(Vector.of(other))).isEqualTo(Vector.of(merged(one, other, 1)));
            assertThat(Vector.of(one).minus(Vector.of(other))).isEqualTo(Vector.of(merged(one, other, -1)));
            assertThat(Vector.of(one).minus(Vector.of(one)).isZero()).isTrue();
        }
    }

    private static Map<Integer, Long> merged(Map<Integer, Long> one, Map<Integer, Long> other, int sign) {
        Map<Integer, Long> sum = new HashMap<>(one);
        other.forEach((number, amount) -> sum.merge(number, sign * amount, Long::sum));
        return sum;
    }

    /** As much as a number holds, and none of the other figures beside it is touched. */
    @RepeatedTest(10)
    void stopsAtTheLargestNumberInsteadOfFailing() {
        long one = random.nextLong();
        long other = random.nextLong();
        BigInteger exact = BigInteger.valueOf(one).add(BigInteger.valueOf(other));
        long right = exact.max(BigInteger.valueOf(Long.MIN_VALUE))
                .min(BigInteger.valueOf(Long.MAX_VALUE))
                .longValueExact();

        Vector sum = Vector.of(Map.of(1, one, 2, 5L)).plus(Vector.of(Map.of(1, other, 2, 6L)));

        assertThat(sum.at(1)).isEqualTo(right);
        assertThat(sum.at(2)).isEqualTo(11);
    }

    @RepeatedTest(3)
    void sumsThePartsOfOneAccountAlone() {
        Map<Integer, Long> all = amounts(1_000);
        Account account = StayAccount.COHORT_FIRMS_GRADUATED;
        long sum = all.entrySet().stream()
                .filter(entry -> entry.getKey() >= 1_100 && entry.getKey() < 1_341)
                .mapToLong(Map.Entry::getValue)
                .sum();

        assertThat(Vector.of(all).sum(account)).isEqualTo(sum);
    }

    private Map<Integer, Long> amounts(long most) {
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
