package org.hatchery.incubation;

import static java.util.stream.Collectors.toSet;
import static org.hatchery.shared.UserErrorCode.IMPLAUSIBLE;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.SERVICE_NOT_OFFERED;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hatchery.carrier.Carrier;
import org.hatchery.carrier.CarrierDirectory;
import org.hatchery.carrier.CarrierId;
import org.hatchery.carrier.ServiceKind;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Use case: record a service that was delivered. */
@Component
public class RecordService {
    private static final int MOST_SERVED = 200;
    private static final int HOURS_A_DAY = 24;

    private final Services services;
    private final ServiceDirectory recorded;
    private final StayDirectory stays;
    private final CarrierDirectory carriers;
    private final Clock clock;

    RecordService(
            Services services, ServiceDirectory recorded, StayDirectory stays, CarrierDirectory carriers, Clock clock) {
        this.services = services;
        this.recorded = recorded;
        this.stays = stays;
        this.carriers = carriers;
        this.clock = clock;
    }

    /** What was delivered. */
    public record Delivery(
            CarrierId carrier,
            ServiceKind kind,
            ServiceMode mode,
            LocalDate on,
            List<IncubateeId> incubatees,
            String provider,
            double hours,
            Yuan fee,
            int attendees,
            @Nullable String note,
            @Nullable String plausibilityReason) {}

    /**
     * Records, or returns what the same request recorded before.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; SERVICE_NOT_OFFERED; WRONG_DATES after today or while the
     *     carrier was not open; INVALID for anything else, such as somebody who did not stay there on that day;
     *     IMPLAUSIBLE for more hours than the day has, unless a reason is given; IDEMPOTENCY_KEY_REUSED
     */
    public Service record(Delivery delivery, Receipt receipt, Actor actor) {
        return replayed(receipt).orElseGet(() -> insert(delivery, carrier(delivery, actor), receipt));
    }

    private Optional<Service> replayed(Receipt receipt) {
        Optional<Service> first = services.findById(new ServiceId(receipt.id()));
        first.map(Service::receipt).ifPresent(receipt::mustBeReplayOf);
        return first;
    }

    /** The carrier that delivered, once everything said of the service was checked. */
    private Carrier carrier(Delivery delivery, Actor actor) {
        Carrier carrier = carriers.get(delivery.carrier(), actor.scope());
        if (!carrier.getProfile().servicesOffered().contains(delivery.kind())) {
            throw new Rejection(
                    SERVICE_NOT_OFFERED,
                    "kind",
                    "载体未提供该类服务，请先更新载体信息。",
                    "The carrier does not offer this service; please update it first.");
        }
        if (delivery.on().isAfter(LocalDate.now(clock)) || !carrier.isOpenOn(delivery.on())) {
            throw new Rejection(
                    WRONG_DATES,
                    "on",
                    "服务日期须在载体运营期间，且不晚于今天。",
                    "The day lies in the time the carrier is open and not after today.");
        }
        checkServed(delivery);
        checkPlausible(delivery);
        return carrier;
    }

    /** Nobody works more hours than a day has; an agency with many people may. */
    private void checkPlausible(Delivery delivery) {
        if (delivery.plausibilityReason() != null) {
            return;
        }
        double before = recorded.hoursOf(delivery.carrier(), delivery.provider().strip(), delivery.on());
        if (delivery.hours() + before > HOURS_A_DAY) {
            String earlier = before == 0 ? "" : "，该机构当日已登记 " + plain(before) + " 小时";
            throw new Rejection(
                    IMPLAUSIBLE,
                    "hours",
                    "本次 " + plain(delivery.hours()) + " 小时" + earlier + "，一天超过 24 小时，请核对；确认无误请填写说明。",
                    plain(delivery.hours()) + " hours, with " + plain(before)
                            + " that this provider has recorded already, are more than a day has;"
                            + " please check them, or say why they are right.");
        }
    }

    private static String plain(double hours) {
        return BigDecimal.valueOf(hours).stripTrailingZeros().toPlainString();
    }

    private void checkServed(Delivery delivery) {
        List<IncubateeId> served = delivery.incubatees();
        boolean needed = delivery.kind() != ServiceKind.EVENT;
        if (served.size() > MOST_SERVED || (needed && served.isEmpty())) {
            throw new Rejection(
                    INVALID,
                    "incubatees",
                    "请选择 1 至 200 个服务对象；仅活动可不选。",
                    "Please name 1 to 200 of those served; only an event may do without.");
        }
        Set<IncubateeId> there = stays.covering(served, delivery.carrier(), delivery.on()).stream()
                .map(Stay::getIncubatee)
                .collect(toSet());
        if (!there.containsAll(served)) {
            throw new Rejection(
                    INVALID,
                    "incubatees",
                    "有服务对象在该日不在本载体孵化。",
                    "Somebody among those served did not stay in the carrier on that day.");
        }
    }

    private Service insert(Delivery delivery, Carrier carrier, Receipt receipt) {
        List<IncubateeId> served = delivery.incubatees().stream().distinct().toList();
        var service = new Service(
                new ServiceId(receipt.id()),
                delivery.carrier(),
                carrier.getProfile().name(),
                carrier.regionOn(delivery.on()),
                delivery.kind(),
                delivery.mode(),
                delivery.on(),
                served,
                delivery.provider().strip(),
                delivery.hours(),
                delivery.fee(),
                delivery.attendees(),
                delivery.note(),
                receipt,
                Service.scopeKeys(carrier, delivery.on(), served),
                carrier.isSample(),
                delivery.plausibilityReason());
        try {
            return services.insert(service);
        } catch (DuplicateKeyException twice) {
            return replayed(receipt).orElseThrow(() -> twice);
        }
    }
}
