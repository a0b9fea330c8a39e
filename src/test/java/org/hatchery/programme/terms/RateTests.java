package org.hatchery.programme.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Yuan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rate … */
class RateTests {
    @ParameterizedTest
    @CsvSource({
        "5000, 100.00, 50.00",
        "5000, 0.01, 0.00",
        "3333, 30000.00, 9999.00",
        "3333, 100.00, 33.33",
        "10000, 99.99, 99.99",
        "1, 99.99, 0.00",
        "1, 100.00, 0.01"
    })
    void takesItsShareDownToTheFen(int basisPoints, String price, String share) {
        assertThat(new Rate(basisPoints).of(Yuan.of(price))).isEqualTo(Yuan.of(share));
    }

    @Property
    void neverRoundsUp(
            @ForAll @IntRange(min = 1, max = 10_000) int basisPoints,
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long fen) {
        BigInteger exact = BigInteger.valueOf(fen)
                .multiply(BigInteger.valueOf(basisPoints))
                .divide(BigInteger.valueOf(10_000));

        assertThat(new Rate(basisPoints).of(new Yuan(fen))).isEqualTo(new Yuan(exact.longValueExact()));
    }

    @Property
    void paysForAPriceInPartsNoMoreThanForTheWhole(
            @ForAll @IntRange(min = 1, max = 10_000) int basisPoints,
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 1_000_000_000) Long> parts) {
        var rate = new Rate(basisPoints);
        Yuan inParts = parts.stream().map(fen -> rate.of(new Yuan(fen))).reduce(Yuan.ZERO, Yuan::plus);
        Yuan whole = rate.of(new Yuan(parts.stream().mapToLong(Long::longValue).sum()));

        assertThat(inParts).isLessThanOrEqualTo(whole);
    }

    @Property
    void readsBackThePercentItShows(@ForAll @IntRange(min = 1, max = 10_000) int basisPoints) {
        var rate = new Rate(basisPoints);

        assertThat(Rate.ofPercent(rate.percent(), "rate")).isEqualTo(rate);
    }

    @ParameterizedTest
    @CsvSource({"0.01, 1", "33.33, 3333", "50, 5000", "99.99, 9999", "100, 10000"})
    void isTypedInPercent(double percent, int basisPoints) {
        assertThat(Rate.ofPercent(percent, "rate")).isEqualTo(new Rate(basisPoints));
        assertThat(new Rate(basisPoints).percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 0.001, 33.333, 100.01, 1e9, 1e30, Double.NaN, Double.POSITIVE_INFINITY})
    void isRefusedOutsideItsBoundsOrWithAThirdDecimal(double percent) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> Rate.ofPercent(percent, "terms.funding.ratePercent"))
                .satisfies(no -> assertThat(no.code()).isEqualTo(UserErrorCode.INVALID))
                .satisfies(no ->
                        assertThat(no.errors().get(0).field()).containsExactly("terms", "funding", "ratePercent"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_001})
    void cannotBeWrong(int basisPoints) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(basisPoints));
    }
}
