package org.hatchery.policy.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The line of some months, drawn on … */
class TrendTests {
    @Property(tries = 200)
    void goesOnEvenlyWhereEveryMonthBroughtTheSame(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double each,
            @ForAll @DoubleRange(min = 0, max = 60) double months) {
        var trend = new Trend(Collections.nCopies(12, each));

        assertThat(trend.after(months)).isCloseTo(each * months, within(1e-3));
        assertThat(trend.spread(months)).isCloseTo(0, within(1e-3));
    }

    /** What varies more is less sure, and so is what lies further off. */
    @Property(tries = 200)
    void isLessSureTheMoreMonthsVariedAndTheFurtherTheDayIs(
            @ForAll @Size(min = 6, max = 12) List<@DoubleRange(min = 0, max = 1e6) Double> months,
            @ForAll @DoubleRange(min = 1, max = 24) double ahead) {
        var trend = new Trend(months);
        var wider = new Trend(months.stream().map(month -> 3 * month).toList());

        assertThat(wider.spread(ahead)).isCloseTo(3 * trend.spread(ahead), within(1e-3));
        assertThat(trend.spread(ahead + 1)).isGreaterThanOrEqualTo(trend.spread(ahead));
        assertThat(trend.spread(0)).isZero();
    }

    /** Ten months of 8 and 12 in turn: mean 10, deviation √(40/9), 90 % of Student's t with nine degrees 1.833. */
    @Test
    void isWhatABookOfStatisticsSays() {
        var trend = new Trend(List.of(8d, 12d, 8d, 12d, 8d, 12d, 8d, 12d, 8d, 12d));

        assertThat(trend.after(5)).isEqualTo(50);
        assertThat(trend.spread(5)).isCloseTo(1.833 * Math.sqrt(40d / 9) * Math.sqrt(5 + 2.5), within(1e-9));
    }

    @Test
    void needsHalfAYear() {
        assertThatThrownBy(() -> new Trend(Collections.nCopies(5, 1d))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Trend(Collections.nCopies(6, 1d)).mean()).isEqualTo(1);
    }
}
