package org.hatchery.settlement;

import java.time.Instant;
import java.util.List;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.voucher.keeping.AuditFinding;
import org.hatchery.voucher.ledger.Balances;

/**
 * Everything of a programme's money, recomputed from the single movements (账本审计).
 *
 * @param entries movements that were checked
 * @param totals sums over all vouchers
 * @param findings the first hundred things found wrong; empty when the books are clean
 */
public record LedgerAudit(
        ProgrammeId programme,
        Instant at,
        int vouchers,
        int orders,
        int entries,
        Balances totals,
        List<AuditFinding> findings) {
    public boolean isClean() {
        return findings.isEmpty();
    }
}
