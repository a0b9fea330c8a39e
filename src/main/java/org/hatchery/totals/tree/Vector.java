package org.hatchery.totals.tree;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;
import org.hatchery.shared.mongo.Tally;
import org.springframework.modulith.NamedInterface;

/**
 * Amounts by the number of their account; whatever is not there is 0.
 *
 * <p>Stored in few bytes: the distance of each number from the one before and the amount, both in groups of seven bits.
 */
@NamedInterface(propagate = false)
public final class Vector {
    public static final Vector ZERO = new Vector(new int[0], new long[0]);

    private final int[] numbers;
    private final long[] amounts;

    private Vector(int[] numbers, long[] amounts) {
        this.numbers = numbers;
        this.amounts = amounts;
    }

    /** The amounts of a map, without those that are 0. */
    public static Vector of(Map<Integer, Long> amounts) {
        var sorted = new TreeMap<>(amounts);
        sorted.values().removeIf(amount -> amount == 0);
        return new Vector(
                sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sorted.values().stream().mapToLong(Long::longValue).toArray());
    }

    public long at(int number) {
        int place = Arrays.binarySearch(numbers, number);
        return place < 0 ? 0 : amounts[place];
    }

    public long at(Account account) {
        return at(account.number());
    }

    /** The parts of an account together. */
    public long sum(Account account) {
        return Arrays.stream(parts(account)).reduce(0, Vector::add);
    }

    /** The parts of an account one by one. */
    public long[] parts(Account account) {
        long[] parts = new long[account.parts()];
        int end = account.number() + parts.length;
        for (int place = placeFrom(account.number()); numberAt(place) < end; place++) {
            parts[numbers[place] - account.number()] = amounts[place];
        }
        return parts;
    }

    /** Where the first number stands that is not below this one. */
    private int placeFrom(int number) {
        int place = Arrays.binarySearch(numbers, number);
        return place < 0 ? -place - 1 : place;
    }

    public Vector plus(Vector other) {
        return merge(other, Vector::add);
    }

    public Vector minus(Vector other) {
        return merge(other, (mine, theirs) -> add(mine, theirs == Long.MIN_VALUE ? Long.MAX_VALUE : -theirs));
    }

    /**
     * The sum, which stops at the largest number there is.
     *
     * <p>No subject posts more than {@link Book#MOST}, so it takes thousands of absurd ones to get there. Then one figure
     * is wrong, and says so, and all others are right.
     */
    static long add(long one, long other) {
        long sum = one + other;
        if (((one ^ sum) & (other ^ sum)) < 0) {
            Tally.count("hatchery.totals.overflows");
            return one < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        return sum;
    }

    private Vector merge(Vector other, LongBinaryOperator with) {
        int[] all = new int[numbers.length + other.numbers.length];
        long[] sums = new long[all.length];
        int size = 0;
        for (int mine = 0, theirs = 0; mine < numbers.length || theirs < other.numbers.length; ) {
            int number = Math.min(numberAt(mine), other.numberAt(theirs));
            long sum = numberAt(mine) == number ? amounts[mine++] : 0;
            if (other.numberAt(theirs) == number) {
                sum = with.applyAsLong(sum, other.amounts[theirs++]);
            }
            if (sum != 0) {
                all[size] = number;
                sums[size++] = sum;
            }
        }
        return new Vector(Arrays.copyOf(all, size), Arrays.copyOf(sums, size));
    }

    private int numberAt(int place) {
        return place < numbers.length ? numbers[place] : Integer.MAX_VALUE;
    }

    /** The first number with an amount beyond this one, or below its opposite. */
    public Optional<Integer> beyond(long most) {
        return IntStream.range(0, numbers.length)
                .filter(place -> amounts[place] > most || amounts[place] < -most)
                .mapToObj(place -> numbers[place])
                .findFirst();
    }

    public boolean isZero() {
        return numbers.length == 0;
    }

    public byte[] pack() {
        var bytes = ByteBuffer.allocate(numbers.length * 15);
        int before = 0;
        for (int place = 0; place < numbers.length; place++) {
            put(bytes, numbers[place] - before);
            // small amounts below zero stay short, too
            put(bytes, (amounts[place] << 1) ^ (amounts[place] >> 63));
            before = numbers[place];
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** What {@link #pack} made of one. */
    public static Vector unpack(byte[] packed) {
        var bytes = ByteBuffer.wrap(packed);
        int[] numbers = new int[packed.length / 2];
        long[] amounts = new long[numbers.length];
        int size = 0;
        int before = 0;
        while (bytes.hasRemaining()) {
            before += (int) take(bytes);
            long folded = take(bytes);
            numbers[size] = before;
            amounts[size++] = (folded >>> 1) ^ -(folded & 1);
        }
        return new Vector(Arrays.copyOf(numbers, size), Arrays.copyOf(amounts, size));
    }

    private static void put(ByteBuffer bytes, long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes.put((byte) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        bytes.put((byte) rest);
    }

    private static long take(ByteBuffer bytes) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte group = bytes.get();
            value |= (group & 0x7FL) << shift;
            if (group >= 0) {
                return value;
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vector vector
                && Arrays.equals(numbers, vector.numbers)
                && Arrays.equals(amounts, vector.amounts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(numbers) + Arrays.hashCode(amounts);
    }

    @Override
    public String toString() {
        return IntStream.range(0, numbers.length)
                .mapToObj(place -> numbers[place] + "=" + amounts[place])
                .toList()
                .toString();
    }
}
