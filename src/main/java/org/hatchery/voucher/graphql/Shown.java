package org.hatchery.voucher.graphql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hatchery.programme.ClaimStage;
import org.hatchery.programme.SettlementModel;
import org.hatchery.programme.Terms;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.voucher.ClaimState;
import org.hatchery.voucher.Order;
import org.hatchery.voucher.Voucher;
import org.jspecify.annotations.Nullable;

/** What has to be known to show the parts of a voucher. */
record Shown(Voucher voucher, Terms terms, Instant now, ZoneId zone) {
    @Nullable String orderId(@Nullable String order) {
        return order == null ? null : OrderKey.of(voucher.getId(), order);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** Whether the authority has yet to decide the share of the price. */
    boolean rateOpen() {
        return terms.leaveRateOpen() && voucher.getRate() == null;
    }

    StepClockView clock(Order order) {
        ClaimStage stage = order.getWaitsFor();
        LocalDate began = LocalDate.ofInstant(order.getSince(), zone);
        LocalDate due = dueOn(stage, began);
        return new StepClockView(
                stage,
                order.getSince(),
                ChronoUnit.DAYS.between(began, today()),
                due,
                due != null && today().isAfter(due));
    }

    private @Nullable LocalDate dueOn(@Nullable ClaimStage stage, LocalDate began) {
        Integer days = stage == null ? null : terms.settlement().stageDays().get(stage);
        return days == null ? null : began.plusDays(days);
    }

    OrderParties parties(Order order) {
        String applicant = Scope.incubatee(voucher.getApplicant().id().value());
        String provider = Scope.provider(order.getOffer().provider().value());
        boolean byProvider = terms.settlement().model() == SettlementModel.PROVIDER_CLAIMS;
        return new OrderParties(
                applicant,
                provider,
                byProvider ? provider : applicant,
                region(reviewer(order)),
                region(voucher.getRegion()));
    }

    private RegionCode reviewer(Order order) {
        boolean first = order.getClaim() != null && order.getClaim().state() == ClaimState.CITY_REVIEW;
        return first ? Optional.ofNullable(voucher.getCity()).orElse(voucher.getRegion()) : voucher.getRegion();
    }

    private static String region(RegionCode code) {
        return Scope.region(code.value());
    }

    static String voucherId(Voucher voucher) {
        return GlobalId.of("Voucher", voucher.getId().value());
    }
}
