package org.hatchery.local.sample;

import java.util.List;
import java.util.stream.Stream;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.pilot.sample.BookingStory;
import org.hatchery.programme.register.Programme;
import org.hatchery.provider.CreditList;
import org.hatchery.provider.CreditRecord;
import org.hatchery.provider.Provider;
import org.hatchery.region.RegionCode;
import org.hatchery.voucher.order.ClaimEvidence;

/** Makes all vouchers and pilot tests of the sample; the same for the same day, rules and size. */
final class DealingsMaker {
    private static final RegionCode SHENYANG = new RegionCode("210100");
    /** More codes than the carriers and firms of any sample use. */
    private static final long USED = 10_000_000;

    private DealingsMaker() {}

    static Dealings make(Given given, Sample sample, List<Programme> programmes, List<ClaimEvidence> evidence) {
        var codes = new CreditCodes(USED);
        var claimants = new Claimants(sample);
        List<Provider> providers = new ProviderMaker(given, claimants, codes).all();
        var vouchers = new VoucherMaker(given, claimants, evidence);
        var planner = new VoucherPlanner(given, claimants, new OrderPlanner(providers));
        planner.all(programmes).forEach(vouchers::tell);
        var budgets = new BudgetMaker(given, vouchers.vouchers());
        var bases = new BaseMaker(given, codes).all();
        var bookings = new BookingMaker(given, claimants, bases);
        var projects = new ProjectMaker(given, claimants, bases);
        return new Dealings(
                providers,
                listed(given, claimants, planner),
                vouchers.vouchers(),
                vouchers.papers(),
                vouchers.settlements(),
                programmes.stream().flatMap(budgets::of).toList(),
                bases,
                bookings.trainings(),
                bookings.all(),
                BookingStory.calendar(bookings.all(), bases),
                projects.all(),
                projects.years());
    }

    /** One firm that may not ask for a voucher at present; none where all have asked. */
    private static List<CreditRecord> listed(Given given, Claimants claimants, VoucherPlanner planner) {
        return claimants.stayingIn(SHENYANG, "listed").stream()
                .filter(planner::isFree)
                .flatMap(party -> Stream.ofNullable(party.creditCode()))
                .limit(1)
                .map(code -> CreditRecord.of(
                        code,
                        CreditList.ABNORMAL_OPERATION,
                        given.today().minusDays(70),
                        "示例：沈阳市市场监督管理局经营异常名录公告",
                        SHENYANG.visibleTo(),
                        new Signature(
                                "bureau-shenyang",
                                Role.BUREAU,
                                List.of(SHENYANG.value()),
                                given.recorded(given.today().minusDays(69))),
                        given.today()))
                .toList();
    }
}
