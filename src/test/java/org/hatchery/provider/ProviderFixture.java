package org.hatchery.provider;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hatchery.CreditCodes;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Providers for tests: qualified for everything since 2020-01-01, with a small catalogue. */
public final class ProviderFixture {
    public static final LocalDate QUALIFIED = LocalDate.parse("2020-01-01");

    private ProviderFixture() {}

    /** A laboratory in 沈阳市浑南区. */
    public static Provider laboratory() {
        return laboratory("lab", "210112");
    }

    /** One that offers T-1 (a test for 1,000.00 yuan), R-1 (research by quotation) and S-1 (a statutory test). */
    public static Provider laboratory(String id, String region) {
        return provider(
                id,
                region,
                List.of(
                        offering("T-1", VoucherServiceKind.TESTING, "1000.00"),
                        offering("R-1", VoucherServiceKind.R_AND_D, null),
                        new Offering(
                                "S-1", VoucherServiceKind.TESTING, "强制检定", "次", Yuan.of("50.00"), true, false, null)));
    }

    public static Provider provider(String id, String region, List<Offering> offerings) {
        var code = CreditCodes.of(region, Math.floorMod(id.hashCode(), 1_000_000_000));
        var profile = new ProviderProfile("检测中心" + id, code, new RegionCode(region), null);
        Set<VoucherServiceKind> all = EnumSet.allOf(VoucherServiceKind.class);
        return Provider.stocked(
                new ProviderId(id),
                profile,
                Ties.of(code),
                List.of(new Qualification(all, "CNAS-" + id, QUALIFIED, null)),
                offerings,
                false);
    }

    public static Offering offering(String code, VoucherServiceKind kind, @Nullable String price) {
        return new Offering(code, kind, "服务" + code, "次", price == null ? null : Yuan.of(price), false, false, null);
    }
}
