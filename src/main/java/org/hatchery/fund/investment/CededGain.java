package org.hatchery.fund.investment;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.achievement.OwnerShare;
import org.jspecify.annotations.Nullable;

/**
 * Gain that was ceded to an owner of the achievement (增值让渡).
 *
 * @param owner null as shown to somebody who may not read the achievement
 */
public record CededGain(@Nullable String owner, Yuan amount) {
    /** The gain by the shares of the owners, to the fen; what is left of it goes to those who contributed most. */
    static List<CededGain> of(Yuan gain, List<OwnerShare> owners) {
        List<Long> parts = owners.stream().map(owner -> part(gain, owner)).toList();
        long left =
                gain.hundredths() - parts.stream().mapToLong(Long::longValue).sum();
        return IntStream.range(0, owners.size())
                .mapToObj(at -> new CededGain(owners.get(at).name(), new Yuan(parts.get(at) + (at < left ? 1 : 0))))
                .toList();
    }

    private static long part(Yuan gain, OwnerShare owner) {
        return BigInteger.valueOf(gain.hundredths())
                .multiply(BigInteger.valueOf(owner.share()))
                .divide(BigInteger.valueOf(OwnerShare.WHOLE))
                .longValueExact();
    }
}
