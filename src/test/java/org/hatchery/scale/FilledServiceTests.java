package org.hatchery.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.TestService;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.incubation.act.EndStay;
import org.hatchery.incubation.keeping.RepairStays;
import org.hatchery.incubation.stay.Exit;
import org.hatchery.incubation.stay.ExitReason;
import org.hatchery.incubation.stay.Residence;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.programme.register.Programme;
import org.hatchery.provider.Offering;
import org.hatchery.provider.Provider;
import org.hatchery.settlement.AuditStatistics;
import org.hatchery.settlement.LedgerAudit;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.keeping.RepairVouchers;
import org.hatchery.voucher.redemption.RedeemVoucher;
import org.hatchery.voucher.story.Voucher;
import org.hatchery.voucher.story.VoucherState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.context.ConfigurableApplicationContext;

/** What the service itself says of a database that was filled. */
@Tag("integration")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock("two services that start at once disturb each other's logging")
class FilledServiceTests {
    private static final Actor ADMIN = new Actor("admin", Role.ADMIN, List.of());

    private final SmallNation nation = new SmallNation().fill(1);
    private final ConfigurableApplicationContext service = TestService.start(nation.uri());

    @AfterAll
    void close() {
        service.close();
        nation.close();
    }

    @Test
    void findsNothingWrongAndNothingToRepair() {
        var before = nation.documents();
        var now = service.getBean(Clock.class).instant();
        service.getBean(RepairStays.class).repair(now);
        service.getBean(RepairVouchers.class).repair(now);

        assertThat(nation.documents().get("agreements")).isEqualTo(before.get("agreements"));
        assertThat(nation.documents().get("vouchers")).isEqualTo(before.get("vouchers"));
        assertThat(nation.documents().get("papers")).isEqualTo(before.get("papers"));
        assertThat(nation.documents().get("budgets")).isEqualTo(before.get("budgets"));
        assertThat(audits())
                .isNotEmpty()
                .allSatisfy(audit -> assertThat(audit.findings()).isEmpty());
    }

    private List<LedgerAudit> audits() {
        return nation.mongo().findAll(Programme.class).stream()
                .map(programme -> service.getBean(AuditStatistics.class).audit(programme.getId(), ADMIN))
                .toList();
    }

    @Test
    void endsAStay() {
        Stay stay = nation.mongo().findAll(Stay.class).stream()
                .filter(one -> one.getState() == StayState.ACTIVE && one.getResidence() == Residence.RESIDENT)
                .filter(one -> one.getEnteredOn().isBefore(today().minusDays(400)))
                .findFirst()
                .orElseThrow();
        var manager =
                new Actor("m", Role.CARRIER_MANAGER, List.of(stay.getCarrier().value()));
        Stay ended = service.getBean(EndStay.class)
                .end(
                        stay.getId(),
                        stay.getVersion(),
                        today(),
                        new Exit(ExitReason.MOVED_AWAY, null),
                        Receipt.of(manager, "end-of-stay", stay.getId().value()),
                        manager);

        assertThat(ended.getState()).isEqualTo(StayState.EXITED);
    }

    @Test
    void redeemsAVoucher() {
        Voucher voucher = nation.mongo().findAll(Voucher.class).stream()
                .filter(one -> one.getState() == VoucherState.PARTLY_USED)
                .filter(one -> one.getBalances().free().isMoreThan(Yuan.of("1000")))
                .findFirst()
                .orElseThrow();
        Provider provider = nation.mongo().findAll(Provider.class).get(0);
        var firm = new Actor("f", Role.FIRM, List.of(voucher.getApplicant().id().value()));
        Offering offering = provider.getOfferings().get(0);
        var purchase = RedeemVoucher.Purchase.single(
                provider.getId(),
                offering.code(),
                Optional.ofNullable(offering.price()).orElseThrow(),
                Yuan.of("1000"));
        Voucher redeemed = service.getBean(RedeemVoucher.class)
                .redeem(voucher.getId(), purchase, Receipt.of(firm, "redeem-it", purchase.toString()), firm);

        assertThat(redeemed.getOrders()).hasSize(voucher.getOrders().size() + 1);
    }

    private LocalDate today() {
        return LocalDate.now(service.getBean(Clock.class));
    }
}
