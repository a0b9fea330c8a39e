package org.hatchery.voucher;

import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Something that an audit found wrong (审计发现).
 *
 * @param voucher null when the whole programme is meant
 */
public record AuditFinding(@Nullable VoucherId voucher, Sentence message) {
    public static AuditFinding of(@Nullable VoucherId voucher, Sentence says) {
        return new AuditFinding(voucher, says);
    }
}
