package org.hatchery.policy.progress;

import java.util.List;

/**
 * The line of some months, drawn on: the mean of what they brought, and how far they lay from it (走势).
 *
 * <p>A walk with a drift: each month to come brings the mean, give or take what the months before varied by; the mean itself is
 * only as sure as there were months. So the spread grows with the months to come, and shrinks with those behind.
 *
 * @param changes what each month brought, in order of time
 */
record Trend(List<Double> changes) {
    /** With fewer there is no line. */
    static final int FEWEST = 6;

    /** Nine in ten of Student's distribution lie within so many deviations, by months less one. */
    private static final double[] NINE_IN_TEN = {2.015, 1.943, 1.895, 1.860, 1.833, 1.812, 1.796};

    Trend {
        if (changes.size() < FEWEST || changes.size() >= FEWEST + NINE_IN_TEN.length) {
            throw new IllegalArgumentException("A line is drawn through 6 to 12 months, not " + changes.size() + ".");
        }
        changes = List.copyOf(changes);
    }

    double mean() {
        return changes.stream().mapToDouble(change -> change).average().orElseThrow();
    }

    /** What so many months more bring, most likely. */
    double after(double months) {
        return mean() * months;
    }

    /** How far off that may be, in nine of ten cases. */
    double spread(double months) {
        double sure = NINE_IN_TEN[changes.size() - FEWEST];
        return sure * deviation() * Math.sqrt(months + months * months / changes.size());
    }

    private double deviation() {
        double mean = mean();
        double squares = changes.stream()
                .mapToDouble(change -> (change - mean) * (change - mean))
                .sum();
        return Math.sqrt(squares / (changes.size() - 1));
    }
}
