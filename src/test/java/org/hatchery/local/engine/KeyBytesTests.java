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
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hatchery.Draws;
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

    @Property(tries = 3_000)
    void lieInTheOrderOfTexts(@ForAll("texts") String one, @ForAll("texts") String other) {
        inOrder(one, other);
    }

    @Property(tries = 1_000)
    void lieInTheOrderOfNumbers(@ForAll Draws random, @ForAll long one, @ForAll long other) {
        inOrder(DOUBLES[random.nextInt(DOUBLES.length)], DOUBLES[random.nextInt(DOUBLES.length)]);
        inOrder(LONGS[random.nextInt(LONGS.length)], LONGS[random.nextInt(LONGS.length)]);
        inOrder(one, other);
        inOrder((int) one, (int) other);
    }

    @Property(tries = 1_000)
    void lieInTheOrderOfMoments(@ForAll long one, @ForAll long other) {
        inOrder(Instant.ofEpochMilli(one >> 16), Instant.ofEpochMilli(other >> 16));
    }

    @Property(tries = 3_000)
    void lieInTheOrderOfTheirParts(
            @ForAll("texts") String first, @ForAll("texts") String last, @ForAll("texts") String other) {
        for (List<String> another : List.of(List.of(first, other), List.of(other, last))) {
            int expected =
                    first.equals(another.get(0)) ? last.compareTo(another.get(1)) : first.compareTo(another.get(0));
            assertThat(Integer.signum(Arrays.compareUnsigned(of(List.of(first, last)), of(another))))
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

    private static <T extends Comparable<T>> void inOrder(T one, T other) {
        assertThat(Integer.signum(Arrays.compareUnsigned(
                        of(Collections.singletonList(one)), of(Collections.singletonList(other)))))
                .isEqualTo(Integer.signum(one.compareTo(other)));
    }

    private static byte[] of(List<?> parts) {
        return KeyBytes.of(new KeyValue(parts));
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(ODD.toCharArray()).ofMaxLength(3);
    }
}
