package org.hatchery.voucher.grant;

import java.util.List;
import java.util.Map;
import org.hatchery.programme.register.Programme;
import org.hatchery.programme.terms.Finding;
import org.hatchery.programme.terms.Rate;
import org.hatchery.programme.terms.Term;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.VoucherId;
import org.jspecify.annotations.Nullable;

/**
 * Answer of one programme to the question whether a purchase would count (适用性结果).
 *
 * @param fits whether nothing stands against it, an unknown rate included
 * @param pays most the programme would pay of it; zero when it does not fit
 * @param upTo most its other terms would allow where the rate is not known; null where it is
 * @param rate share of the price; null where neither the source names one nor the authority decided one
 * @param voucher that can be used for it at once; null when one has to be asked for first
 * @param findings everything that stands against it
 * @param unread terms it rests on though nobody has read them in a source
 */
public record Eligibility(
        Programme programme,
        boolean fits,
        Yuan pays,
        @Nullable Yuan upTo,
        @Nullable Rate rate,
        @Nullable VoucherId voucher,
        List<Finding> findings,
        Map<Term, Citation> unread) {
    /** What it pays, or may pay. */
    Yuan most() {
        return upTo == null ? pays : upTo;
    }
}
