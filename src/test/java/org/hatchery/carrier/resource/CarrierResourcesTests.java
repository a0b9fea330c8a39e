package org.hatchery.carrier.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.CreditCodes;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Yuan;
import org.junit.jupiter.api.Test;

/** What is on record of the people and the fund of a carrier … */
class CarrierResourcesTests {
    private static final Signature BY = new Signature("m", Role.CARRIER_MANAGER, List.of("c"), Instant.EPOCH);
    private static final Receipt RECEIPT = new Receipt("12345678", "hash");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Test
    void hasRoomForSoManyEntriesHoweverTheyCome() {
        CarrierResources full = CarrierResources.NONE.with(
                new FundInvestment(0, DAY, "受投", CreditCodes.of("110101", 1), Yuan.ZERO, null, BY, RECEIPT));
        while (full.means().size() < 499) {
            full = full.with(means(DAY.plusDays(full.means().size())));
        }
        CarrierResources last = full;

        refuses(() -> last.with(means(DAY.minusDays(1))));
        refuses(() -> last.withoutMeans(DAY, "登记错误", BY, RECEIPT));
        refuses(() -> last.replaced(last.investment(1), null, "登记错误", BY, RECEIPT));
    }

    private static CarrierMeans means(LocalDate since) {
        return new CarrierMeans(since, 3, 2, 1, Yuan.ZERO, null, BY, RECEIPT);
    }

    private static void refuses(Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Rejection.class, said -> assertThat(said.code()).isEqualTo(UserErrorCode.CAP_EXCEEDED));
    }
}
