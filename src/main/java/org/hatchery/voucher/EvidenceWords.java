package org.hatchery.voucher;

import static java.util.stream.Collectors.joining;
import static org.hatchery.shared.UserErrorCode.EVIDENCE_MISSING;

import java.util.Set;
import java.util.function.Function;
import org.hatchery.programme.EvidenceKind;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;

/** Names evidence that is missing in the words of whoever has to bring it. */
final class EvidenceWords {
    private EvidenceWords() {}

    static Rejection missing(Set<EvidenceKind> kinds) {
        return new Rejection(
                EVIDENCE_MISSING,
                "evidence",
                "还缺少证明材料：" + list(kinds, Sentence::chinese, "、") + "，请上传后再提交。",
                "Evidence is missing: " + list(kinds, Sentence::english, ", ")
                        + "; please upload it and hand the claim in again.");
    }

    private static String list(Set<EvidenceKind> kinds, Function<Sentence, String> language, String between) {
        return kinds.stream().sorted().map(EvidenceWords::words).map(language).collect(joining(between));
    }

    private static Sentence words(EvidenceKind kind) {
        return switch (kind) {
            case CONTRACT -> new Sentence("合同", "contract");
            case INVOICE -> new Sentence("发票", "invoice");
            case PAYMENT -> new Sentence("付款凭证", "proof of payment");
            case RESULT -> new Sentence("服务成果", "result of the service");
            case CONFIRMATION -> new Sentence("双方确认", "confirmation by both sides");
        };
    }
}
