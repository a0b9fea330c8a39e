package org.hatchery.voucher.order;

import static org.hatchery.shared.UserErrorCode.NOT_IN_CATALOGUE;

import java.time.LocalDate;
import org.hatchery.programme.terms.ServiceWanted;
import org.hatchery.provider.Offering;
import org.hatchery.provider.Provider;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;

/** What a provider offers today, or why it cannot be had. */
public final class Offered {
    private Offered() {}

    /**
     * What it offers under this code.
     *
     * @throws Rejection NOT_IN_CATALOGUE
     */
    public static Offering by(Provider provider, String code, LocalDate today, String field) {
        Offering offering = provider.offering(code, today)
                .orElseThrow(() -> unavailable(field, Words.say("voucher.provider-offer")));
        if (provider.isSuspendedOn(today)) {
            throw unavailable(field, Words.say("voucher.provider-suspended"));
        }
        if (!provider.isQualifiedFor(offering.kind(), today)) {
            throw unavailable(field, Words.say("voucher.provider-qualified-kind-service"));
        }
        return offering;
    }

    /** The same as rules of a programme see it. */
    public static ServiceWanted wanted(Provider provider, Offering offering, Yuan price) {
        return new ServiceWanted(
                offering.kind(), price, provider.getRegion(), offering.statutory() || offering.batch());
    }

    private static Rejection unavailable(String field, Sentence says) {
        return new Rejection(NOT_IN_CATALOGUE, field, says);
    }
}
