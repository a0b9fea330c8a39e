package org.hatchery.voucher;

import java.util.List;
import org.hatchery.KillDrill;

/** A service of vouchers that was killed in the middle of an act … */
class KillTests extends KillDrill {
    KillTests() {
        super(List.of(VoucherDeed.values()), VoucherAudit::faults);
    }
}
