package org.hatchery.totals.tree;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.hatchery.totals.chapter.AllAccounts;

/** Vectors for tests of those who read them. */
public final class VectorFixture {
    private final Map<Integer, Long> amounts = new HashMap<>();

    private VectorFixture() {}

    public static VectorFixture vector() {
        return new VectorFixture();
    }

    public VectorFixture with(Account account, long amount) {
        return with(account.number(), amount);
    }

    public VectorFixture with(Account account, Enum<?> part, long amount) {
        return with(account.at(part), amount);
    }

    public VectorFixture with(int number, long amount) {
        amounts.merge(number, amount, Long::sum);
        return this;
    }

    public Vector made() {
        return Vector.of(amounts);
    }

    /** Some amount in every number of every account. */
    public static Vector random(Random random) {
        VectorFixture vector = vector();
        AllAccounts.all().forEach(account -> {
            for (int part = 0; part < account.parts(); part++) {
                vector.with(account.at(part), random.nextInt(100_000));
            }
        });
        return vector.made();
    }
}
