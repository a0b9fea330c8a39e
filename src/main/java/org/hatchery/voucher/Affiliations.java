package org.hatchery.voucher;

import static org.hatchery.shared.UserErrorCode.AFFILIATED;

import org.hatchery.provider.Tie;
import org.hatchery.provider.Ties;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;

/** The rule that applicant and provider must not belong together. */
final class Affiliations {
    private Affiliations() {}

    /**
     * Lets only parties through that do not belong together.
     *
     * @throws Rejection AFFILIATED, with the tie between them
     */
    static void mustBeNone(Ties applicant, Ties provider) {
        mustBeNone(applicant, provider, "provider");
    }

    /** The same where what was asked names the provider by another field. */
    static void mustBeNone(Ties applicant, Ties provider, String field) {
        applicant.to(provider).ifPresent(tie -> {
            Sentence words = words(tie);
            throw new Rejection(
                    AFFILIATED,
                    field,
                    "申请主体与服务机构存在关联关系（" + words.chinese() + "），请另选服务机构。",
                    "Applicant and provider belong together (" + words.english() + "); please choose another one.");
        });
    }

    private static Sentence words(Tie tie) {
        return switch (tie) {
            case SAME_PARTY -> new Sentence("同一主体", "same party");
            case SHARED_REPRESENTATIVE -> new Sentence("同一法定代表人", "same legal representative");
            case SHAREHOLDER -> new Sentence("一方持有另一方股份", "one holds shares of the other");
            case SHARED_SHAREHOLDER -> new Sentence("股东相同", "a shareholder in common");
            case PARENT -> new Sentence("母子公司", "parent and subsidiary");
            case SHARED_PARENT -> new Sentence("同一母公司", "same parent");
        };
    }
}
