package org.hatchery.pipeline.publication;

/**
 * What single firms and teams bring to one figure (贡献分布).
 *
 * <p>A figure is dominated when the largest of them brings more than a certain part of it: whoever knows the figure knows
 * that one about. This is the (n, k) rule of statistical disclosure control with n = 1; k is in
 * {@code rules/disclosure.json}.
 *
 * @param contributors how many bring anything
 * @param total all of it, losses counted as what they amount to
 * @param largest what the largest brings
 */
record Contributions(long contributors, long total, long largest) {
    static final Contributions NONE = new Contributions(0, 0, 0);

    static Contributions of(long amount) {
        long size = Math.abs(amount);
        return size == 0 ? NONE : new Contributions(1, size, size);
    }

    /** Of other firms and teams. */
    Contributions plus(Contributions others) {
        return new Contributions(
                contributors + others.contributors, total + others.total, Math.max(largest, others.largest));
    }

    /** The more careful of two counts of the same, where something changed between them. */
    Contributions least(Contributions other) {
        return new Contributions(
                Math.min(contributors, other.contributors),
                Math.min(total, other.total),
                Math.max(largest, other.largest));
    }

    /** What is left without these; nobody knows who brings it, so all of it is taken to be of one. */
    Contributions minus(Contributions some) {
        long rest = total - some.total;
        return new Contributions(contributors - some.contributors, rest, rest);
    }

    boolean isDominated(int percent) {
        return total > 0 && largest * 100.0 > total * (double) percent;
    }
}
