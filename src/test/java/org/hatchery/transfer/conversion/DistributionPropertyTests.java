package org.hatchery.transfer.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.hatchery.shared.Yuan;

/** The net of an income, whatever it is and whoever shares it … */
class DistributionPropertyTests {
    @Property(tries = 2_000)
    void isSharedOutToTheFenAndNobodyGetsLessThanTheirPart(
            @ForAll @LongRange(max = 10_000_000_000_000L) long fen,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 1_000) Integer> weights) {
        List<Share> shares = IntStream.range(0, weights.size())
                .mapToObj(place -> new Share("甲" + place, weights.get(place)))
                .toList();
        Distribution shared = Distribution.of(new Yuan(fen), percent, shares);

        assertThat(shared.people().plus(shared.unit())).isEqualTo(new Yuan(fen));
        assertThat(shared.rewards().stream().map(Reward::amount).reduce(Yuan.ZERO, Yuan::plus))
                .isEqualTo(shared.people());
        BigDecimal floor = BigDecimal.valueOf(fen).multiply(BigDecimal.valueOf(percent));
        BigDecimal people = BigDecimal.valueOf(shared.people().hundredths()).multiply(BigDecimal.valueOf(100));
        assertThat(people).isGreaterThanOrEqualTo(floor).isLessThan(floor.add(BigDecimal.valueOf(100)));
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        for (int place = 0; place < weights.size(); place++) {
            BigDecimal exact =
                    BigDecimal.valueOf(shared.people().hundredths()).multiply(BigDecimal.valueOf(weights.get(place)));
            BigDecimal got = BigDecimal.valueOf(
                            shared.rewards().get(place).amount().hundredths())
                    .multiply(BigDecimal.valueOf(sum));
            assertThat(got.subtract(exact).abs()).isLessThanOrEqualTo(BigDecimal.valueOf(sum));
        }
    }
}
