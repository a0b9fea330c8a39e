package org.hatchery.local.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Decimal128;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes of keys … */
class KeyBytesTests {
    private static final String ODD = "\0\u0001~\u007F\u0080é沈\uD83D\uDE00\uE000\uFFFF";
    private static final double[] DOUBLES = {
        Double.NEGATIVE_INFINITY, -1e300, -0x1p53, -1.5, 0, Double.MIN_VALUE, 1, 0x1p53, 1e300, Double.POSITIVE_INFINITY
    };
    private static final long[] LONGS = {Long.MIN_VALUE, -(1L << 53) - 1, -1, 0, 1, (1L << 53) + 1, Long.MAX_VALUE - 1};

    private final Random random = new Random(5);

    @Test
    void lieInTheOrderOfTexts() {
        inOrder(this::text);
    }

    @Test
    void lieInTheOrderOfNumbers() {
        inOrder(() -> DOUBLES[random.nextInt(DOUBLES.length)]);
        inOrder(() -> LONGS[random.nextInt(LONGS.length)]);
        inOrder(random::nextLong);
        inOrder(random::nextInt);
    }

    @Test
    void lieInTheOrderOfMoments() {
        inOrder(() -> Instant.ofEpochMilli(random.nextLong() >> 16));
    }

    @Test
    void lieInTheOrderOfTheirParts() {
        for (int round = 0; round < 10_000; round++) {
            List<String> one = List.of(text(), text());
            List<String> other = List.of(random.nextBoolean() ? one.get(0) : text(), text());
            int expected = one.get(0).equals(other.get(0))
                    ? one.get(1).compareTo(other.get(1))
                    : one.get(0).compareTo(other.get(0));
            assertThat(Integer.signum(Arrays.compareUnsigned(of(one), of(other))))
                    .as(one + " and " + other)
                    .isEqualTo(Integer.signum(expected));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -7, 1L << 53, Long.MIN_VALUE})
    void areTheSameForEqualNumbers(long number) {
        assertThat(Stream.of((double) number, new Decimal128(BigDecimal.valueOf(number))))
                .allSatisfy(same -> assertThat(KeyBytes.part(same)).isEqualTo(KeyBytes.part(number)));
    }

    @Test
    void tellKindsApart() {
        List<byte[]> kinds = new ArrayList<>();
        Stream.of(1, "1", true, Instant.EPOCH, List.of(1)).map(KeyBytes::part).forEach(kinds::add);
        kinds.add(KeyBytes.part(null));

        assertThat(kinds).doesNotHaveDuplicates().allMatch(part -> Arrays.compareUnsigned(part, KeyBytes.LAST) < 0);
    }

    private <T extends Comparable<T>> void inOrder(Supplier<T> values) {
        for (int round = 0; round < 10_000; round++) {
            T one = values.get();
            T other = values.get();
            assertThat(Integer.signum(Arrays.compareUnsigned(
                            of(Collections.singletonList(one)), of(Collections.singletonList(other)))))
                    .as(one + " and " + other)
                    .isEqualTo(Integer.signum(one.compareTo(other)));
        }
    }

    private static byte[] of(List<?> parts) {
        return KeyBytes.of(new KeyValue(parts));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(4);
        for (int i = 0; i < length; i++) {
            text.append(ODD.charAt(random.nextInt(ODD.length())));
        }
        return text.toString();
    }
}
