package org.hatchery;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * Chance for whoever draws as it goes, out of numbers that jqwik made up and makes smaller ones of once they have failed.
 *
 * <p>Noughts follow when the numbers are used up, which are the simplest thing to draw. A property takes one as
 * {@code @ForAll Draws}, or a list of them, one a step, from which steps can then be left out.
 */
public final class Draws extends Random {
    /** Enough for a document or a step. */
    static final int USUAL = 100;

    private final transient List<Integer> numbers;
    private int place;

    private Draws(List<Integer> numbers) {
        super(0);
        this.numbers = numbers;
    }

    /** So many numbers each. */
    public static Arbitrary<Draws> of(int size) {
        return Arbitraries.integers()
                .between(0, Integer.MAX_VALUE)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofSize(size)
                .map(Draws::new)
                // a walk of nothing but noughts goes nowhere
                .withoutEdgeCases();
    }

    @Override
    protected int next(int bits) {
        int number = place < numbers.size() ? numbers.get(place++) : 0;
        return bits == 32 ? number << 1 : number >>> (31 - bits);
    }

    @Override
    public String toString() {
        return numbers.subList(0, place).toString();
    }
}
