package org.hatchery.transfer.conversion;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.hatchery.shared.Yuan;
import org.springframework.modulith.NamedInterface;

/**
 * How the net of one income is shared out, to the fen (收益分配).
 *
 * @param people what those who made it get together
 * @param unit what stays with the unit
 * @param rewards of each of them; they add up to what they get together
 */
@NamedInterface(propagate = false)
public record Distribution(Yuan people, Yuan unit, List<Reward> rewards) {
    private static final BigInteger WHOLE = BigInteger.valueOf(100);

    /**
     * Shares out: the part of the people is rounded up to the fen, so that a floor is never missed by rounding; each gets
     * their share rounded down, and the fen that remain go one by one to those named first.
     *
     * @param percent of the net for the people, 0 to 100
     * @param shares with a weight above 0; at least one
     */
    public static Distribution of(Yuan net, int percent, List<Share> shares) {
        BigInteger fen = BigInteger.valueOf(net.hundredths());
        BigInteger people = fen.multiply(BigInteger.valueOf(percent))
                .add(WHOLE.subtract(BigInteger.ONE))
                .divide(WHOLE);
        long sum = shares.stream().mapToLong(Share::weight).sum();
        List<Long> amounts = new ArrayList<>();
        shares.forEach(share -> amounts.add(people.multiply(BigInteger.valueOf(share.weight()))
                .divide(BigInteger.valueOf(sum))
                .longValueExact()));
        long left = people.longValueExact()
                - amounts.stream().mapToLong(Long::longValue).sum();
        List<Reward> rewards = new ArrayList<>();
        for (int place = 0; place < shares.size(); place++) {
            long more = place < left ? 1 : 0;
            rewards.add(new Reward(shares.get(place).name(), new Yuan(amounts.get(place) + more)));
        }
        return new Distribution(
                new Yuan(people.longValueExact()), net.minus(new Yuan(people.longValueExact())), List.copyOf(rewards));
    }
}
