package org.hatchery.pipeline.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hatchery.pipeline.carrier.Standing;
import org.hatchery.totals.reading.Spread;
import org.junit.jupiter.api.Test;

/** The spread of whole numbers, and the standing of carriers, which share their quartiles. */
class SpreadTests {
    @Test
    void isEmptyWhereThereIsNothing() {
        assertThat(Spread.of(List.of(0L, 0L))).isEqualTo(new Spread(0, null, null, null, null));
        assertThat(new Standing(List.of()).quartile(2)).isNull();
        assertThat(new Standing(List.of()).mean()).isNull();
        assertThat(new Standing(List.of()).upperFence()).isNull();
        assertThat(new Standing(List.of()).isOutlier(7)).isFalse();
    }

    @Test
    void isOneValueWhereThereIsOne() {
        assertThat(Spread.of(List.of(0L, 0L, 1L))).isEqualTo(new Spread(1, 2.0, 2.0, 2.0, 2.0));
    }

    /** Of 1, 1, 2 and 5: a quarter of the way from the first to the second, half way, three quarters of the way. */
    @Test
    void liesBetweenNeighboursWhereQuartersDo() {
        assertThat(Spread.of(List.of(0L, 2L, 1L, 0L, 0L, 1L))).isEqualTo(new Spread(4, 1.0, 1.5, 2.75, 2.25));
    }

    @Property(tries = 500)
    void isWhatTheSortedValuesSay(@ForAll @Size(min = 1, max = 30) List<@IntRange(max = 11) Integer> any) {
        List<Double> values = any.stream().sorted().map(Integer::doubleValue).toList();
        Spread spread = Spread.of(counts(values));
        var standing = new Standing(values);

        assertThat(List.of(spread.lowerQuartile(), spread.median(), spread.upperQuartile()))
                .containsExactly(standing.quartile(1), standing.quartile(2), standing.quartile(3));
        assertThat(spread.mean()).isEqualTo(standing.mean());
        assertThat(values.stream().filter(value -> value < spread.lowerQuartile()))
                .hasSizeLessThanOrEqualTo((values.size() + 3) / 4);
        assertThat(values.stream().filter(value -> value > spread.upperQuartile()))
                .hasSizeLessThanOrEqualTo((values.size() + 3) / 4);
        assertThat(values.stream().filter(value -> value < spread.median()))
                .hasSizeLessThanOrEqualTo((values.size() + 1) / 2);
    }

    private static List<Long> counts(List<Double> values) {
        List<Long> counts = new ArrayList<>();
        IntStream.range(0, 12)
                .forEach(value ->
                        counts.add(values.stream().filter(each -> each == value).count()));
        return counts;
    }

    @Test
    void ranksFromTheHighestAndSharesTheBetterPlace() {
        var standing = new Standing(List.of(1.0, 2.0, 2.0, 4.0));

        assertThat(List.of(standing.rank(4), standing.rank(2), standing.rank(1)))
                .containsExactly(1, 2, 4);
    }

    /** The quartiles are 2 and 4, so the fences stand at -1 and 7. */
    @Test
    void takesForAnOutlierOnlyWhatLiesBeyondAFence() {
        var standing = new Standing(List.of(1.0, 2.0, 3.0, 4.0, 10.0));

        assertThat(standing.lowerFence()).isEqualTo(-1);
        assertThat(standing.upperFence()).isEqualTo(7);
        assertThat(standing.isOutlier(7)).isFalse();
        assertThat(standing.isOutlier(7.1)).isTrue();
        assertThat(standing.isOutlier(-1)).isFalse();
        assertThat(standing.isOutlier(-1.1)).isTrue();
    }
}
