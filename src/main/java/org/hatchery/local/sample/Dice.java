package org.hatchery.local.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that falls the same way for the same name. */
public final class Dice {
    private final Random random;

    private Dice(long seed) {
        this.random = new Random(scattered(seed));
    }

    /** Names that differ little must not fall alike; the constants are those of SplitMix64. */
    private static long scattered(long seed) {
        long mixed = seed * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    public static Dice of(String name) {
        return new Dice(name.hashCode());
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return least + random.nextInt(Math.max(0, most - least) + 1);
    }

    /** Both ends included; the first day when they are the wrong way round. */
    public LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int) ChronoUnit.DAYS.between(first, last)));
    }

    public double share(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    /** Around 1, seldom far above. */
    public double skewed(double spread) {
        return Math.exp(random.nextGaussian() * spread);
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Some of them, each once. */
    public <T> List<T> some(List<T> choices, int count) {
        List<T> mixed = new ArrayList<>(choices);
        Collections.shuffle(mixed, random);
        return List.copyOf(mixed.subList(0, Math.min(count, mixed.size())));
    }

    /** The one whose weight is hit, in order. */
    public <T extends Weighted> T weighted(List<T> choices) {
        int left = random.nextInt(choices.stream().mapToInt(Weighted::weight).sum());
        for (T choice : choices) {
            left -= choice.weight();
            if (left < 0) {
                return choice;
            }
        }
        throw new IllegalStateException("The weights add up to more than their sum.");
    }

    /** Something that is chosen more or less often. */
    public interface Weighted {
        int weight();
    }
}
