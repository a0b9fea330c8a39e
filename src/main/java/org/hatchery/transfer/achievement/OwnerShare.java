package org.hatchery.transfer.achievement;

import org.hatchery.shared.CreditCode;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Owner of an achievement, in order of contribution, and their share (权属份额).
 *
 * @param creditCode null for a natural person
 * @param share in hundredths of a per cent
 */
@NamedInterface(propagate = false)
public record OwnerShare(String name, @Nullable CreditCode creditCode, int share) {
    public static final int WHOLE = 10_000;
}
