package org.hatchery.voucher.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.firm.IncubateeId;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.grant.GrantSteps;
import org.hatchery.voucher.ledger.Balances;
import org.hatchery.voucher.story.VoucherState;
import org.jspecify.annotations.Nullable;

/** Voucher as shown; programme, applicant, region and what the viewer can do are answered by the controller. */
record VoucherView(
        String id,
        String key,
        long version,
        ProgrammeId source,
        String programmeTitle,
        String applicantName,
        IncubateeId party,
        RegionCode place,
        @Nullable Yuan requested,
        @Nullable String purpose,
        LocalDate requestedOn,
        VoucherState state,
        @Nullable Yuan face,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable Double ratePercent,
        @Nullable Balances balances,
        List<VoucherOrderView> orders,
        List<LedgerEntryView> ledger,
        List<VoucherEventView> history,
        boolean sample,
        GrantSteps steps) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
