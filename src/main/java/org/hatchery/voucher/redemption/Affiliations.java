package org.hatchery.voucher.redemption;

import static org.hatchery.shared.UserErrorCode.AFFILIATED;

import org.hatchery.provider.Tie;
import org.hatchery.provider.Ties;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;

/** The rule that applicant and provider must not belong together. */
public final class Affiliations {
    private Affiliations() {}

    /**
     * Lets only parties through that do not belong together.
     *
     * @throws Rejection AFFILIATED, with the tie between them
     */
    public static void mustBeNone(Ties applicant, Ties provider) {
        mustBeNone(applicant, provider, "provider");
    }

    /** The same where what was asked names the provider by another field. */
    public static void mustBeNone(Ties applicant, Ties provider, String field) {
        applicant.to(provider).ifPresent(tie -> {
            Sentence words = words(tie);
            throw new Rejection(AFFILIATED, field, Words.say("voucher.applicant-provider-belong-together", words));
        });
    }

    private static Sentence words(Tie tie) {
        return switch (tie) {
            case SAME_PARTY -> Words.say("voucher.same-party");
            case SHARED_REPRESENTATIVE -> Words.say("voucher.same-legal-representative");
            case SHAREHOLDER -> Words.say("voucher.one-holds-shares-other");
            case SHARED_SHAREHOLDER -> Words.say("voucher.shareholder-common");
            case PARENT -> Words.say("voucher.parent-subsidiary");
            case SHARED_PARENT -> Words.say("voucher.same-parent");
        };
    }
}
