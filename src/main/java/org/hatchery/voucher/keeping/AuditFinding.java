package org.hatchery.voucher.keeping;

import org.hatchery.shared.Sentence;
import org.hatchery.voucher.ledger.VoucherId;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Something that an audit found wrong (审计发现).
 *
 * @param voucher null when the whole programme is meant
 */
@NamedInterface(propagate = false)
public record AuditFinding(@Nullable VoucherId voucher, Sentence message) {
    public static AuditFinding of(@Nullable VoucherId voucher, Sentence says) {
        return new AuditFinding(voucher, says);
    }
}
