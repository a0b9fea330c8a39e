package org.hatchery.programme.graphql;

import java.util.List;
import java.util.Set;
import org.hatchery.provider.VoucherServiceKind;

/** What a programme pays for, as shown. */
record ProgrammeCoverageView(
        Set<VoucherServiceKind> services, boolean statutoryExcluded, boolean localOnly, List<PartnerView> partners) {}
