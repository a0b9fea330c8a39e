package org.hatchery.local.sample;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.firm.Incubatee;
import org.hatchery.local.Personas;
import org.hatchery.provider.Offering;
import org.hatchery.provider.Provider;
import org.hatchery.provider.ProviderId;
import org.hatchery.provider.ProviderProfile;
import org.hatchery.provider.Qualification;
import org.hatchery.provider.Shareholder;
import org.hatchery.provider.Suspension;
import org.hatchery.provider.Ties;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Makes the pool of service providers. */
final class ProviderMaker {
    /** One that a shareholder ties to the firm of a persona: it must not order there. */
    private static final String AFFILIATED = "2";

    private static final String SUSPENDED = "6";
    private static final LocalDate QUALIFIED = LocalDate.of(2019, 6, 1);

    private final Given given;
    private final Claimants claimants;
    private final CreditCodes codes;

    ProviderMaker(Given given, Claimants claimants, CreditCodes codes) {
        this.given = given;
        this.claimants = claimants;
        this.codes = codes;
    }

    List<Provider> all() {
        return Words.rows("providers.csv").stream().map(this::make).toList();
    }

    private Provider make(String[] row) {
        var region = new RegionCode(row[1]);
        CreditCode code = codes.company(region);
        var contact = new Contact(row[4], "0000-0000" + (1000 + Integer.parseInt(row[0])), null);
        Provider provider = Provider.stocked(
                new ProviderId("sample-provider-" + row[0]),
                new ProviderProfile(row[2], code, region, contact).checked(),
                new Ties(code, row[4], owners(row[0]), null).checked(),
                List.of(qualification(row)),
                offerings(row[0]),
                true);
        if (row[0].equals(SUSPENDED)) {
            LocalDate from = given.today().minusDays(20);
            provider.suspend(new Suspension(from, null, "示例：检测报告抽查不合格，暂停服务资格并限期整改"), from);
        }
        return provider;
    }

    private List<Shareholder> owners(String number) {
        if (!number.equals(AFFILIATED)) {
            return List.of();
        }
        Incubatee firm = claimants.get(Personas.HUNNAN_FIRM);
        return List.of(new Shareholder(firm.getParticulars().name(), firm.creditCode()));
    }

    private static Qualification qualification(String[] row) {
        var kinds = Arrays.stream(row[3].split(" "))
                .map(VoucherServiceKind::valueOf)
                .collect(toSet());
        return new Qualification(kinds, "示例资质〔2019〕" + row[0] + "号", QUALIFIED, null);
    }

    private static List<Offering> offerings(String number) {
        return Words.rows("offerings.csv").stream()
                .filter(row -> row[0].equals(number))
                .map(ProviderMaker::offering)
                .toList();
    }

    private static Offering offering(String[] row) {
        return new Offering(
                row[1],
                VoucherServiceKind.valueOf(row[2]),
                row[3],
                row[4],
                price(row[5]),
                row[6].equals("STATUTORY"),
                row[6].equals("BATCH"),
                null);
    }

    private static @Nullable Yuan price(String cell) {
        return cell.isEmpty() ? null : Yuan.of(cell);
    }
}
