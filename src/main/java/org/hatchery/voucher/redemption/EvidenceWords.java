package org.hatchery.voucher.redemption;

import static org.hatchery.shared.UserErrorCode.EVIDENCE_MISSING;

import java.util.Set;
import org.hatchery.programme.terms.EvidenceKind;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;

/** Names evidence that is missing in the words of whoever has to bring it. */
final class EvidenceWords {
    private EvidenceWords() {}

    static Rejection missing(Set<EvidenceKind> kinds) {
        return new Rejection(
                EVIDENCE_MISSING,
                "evidence",
                Words.say(
                        "voucher.evidence-missing-upload-hand",
                        Sentence.list(
                                kinds.stream()
                                        .sorted()
                                        .map(EvidenceWords::words)
                                        .toList(),
                                "、",
                                ", ")));
    }

    private static Sentence words(EvidenceKind kind) {
        return switch (kind) {
            case CONTRACT -> Words.say("voucher.contract");
            case INVOICE -> Words.say("voucher.invoice");
            case PAYMENT -> Words.say("voucher.proof-payment");
            case RESULT -> Words.say("voucher.result-service");
            case CONFIRMATION -> Words.say("voucher.confirmation-both-sides");
        };
    }
}
