package org.hatchery.voucher;

import java.util.List;
import org.hatchery.programme.Finding;
import org.hatchery.programme.Programme;
import org.hatchery.programme.Rate;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * Answer of one programme to the question whether a purchase would count (适用性结果).
 *
 * @param fits whether no rule stands against it
 * @param pays most the programme would pay of it; zero when it does not fit
 * @param rate share of the price; null where the source names none, and only the caps limit what is paid
 * @param voucher that can be used for it at once; null when one has to be asked for first
 * @param findings every rule that stands against it
 */
public record Eligibility(
        Programme programme,
        boolean fits,
        Yuan pays,
        @Nullable Rate rate,
        @Nullable VoucherId voucher,
        List<Finding> findings) {}
