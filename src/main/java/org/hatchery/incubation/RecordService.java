package org.hatchery.incubation;

import static java.util.stream.Collectors.toMap;
import static org.hatchery.shared.UserErrorCode.IMPLAUSIBLE;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.SERVICE_NOT_OFFERED;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.carrier.Carrier;
import org.hatchery.carrier.CarrierDirectory;
import org.hatchery.carrier.CarrierId;
import org.hatchery.carrier.ServiceKind;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
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
        return replayed(receipt).orElseGet(() -> {
            Carrier carrier = carrier(delivery, actor);
            String name = checkServed(delivery);
            checkPlausible(delivery);
            return insert(delivery, carrier, name, receipt);
        });
    }

    /**
     * Says, without any effect, what {@link #record} would decline now; all of it at once.
     *
     * @throws Rejection NOT_FOUND for a carrier outside the actor's scope
     */
    public void check(Delivery delivery, Actor actor, Faults faults) {
        faults.in(() -> carrier(delivery, actor));
        faults.in(() -> checkServed(delivery));
        faults.in(() -> checkPlausible(delivery));
    }

    private Optional<Service> replayed(Receipt receipt) {
        Optional<Service> first = services.findById(new ServiceId(receipt.id()));
        first.map(Service::receipt).ifPresent(receipt::mustBeReplayOf);
        return first;
    }

    /** The carrier that delivered, if it could. */
    private Carrier carrier(Delivery delivery, Actor actor) {
        Carrier carrier = carriers.get(delivery.carrier(), actor.scope());
        if (!carrier.getProfile().servicesOffered().contains(delivery.kind())) {
            throw new Rejection(SERVICE_NOT_OFFERED, "kind", Words.say("incubation.carrier-offer-service-update"));
        }
        if (delivery.on().isAfter(LocalDate.now(clock)) || !carrier.isOpenOn(delivery.on())) {
            throw new Rejection(WRONG_DATES, "on", Words.say("incubation.day-lies-time-carrier"));
        }
        return carrier;
    }

    /** Nobody works more hours than a day has; an agency with many people may. */
    private void checkPlausible(Delivery delivery) {
        if (delivery.plausibilityReason() != null) {
            return;
        }
        double before = recorded.hoursOf(delivery.carrier(), delivery.provider().strip(), delivery.on());
        if (delivery.hours() + before > HOURS_A_DAY) {
            String says = before == 0 ? "incubation.more-hours-than-a-day" : "incubation.more-hours-with-recorded";
            throw new Rejection(IMPLAUSIBLE, "hours", Words.say(says, plain(delivery.hours()), plain(before)));
        }
    }

    private static String plain(double hours) {
        return BigDecimal.valueOf(hours).stripTrailingZeros().toPlainString();
    }

    /** Who was served, if it was one alone. */
    private @Nullable String checkServed(Delivery delivery) {
        List<IncubateeId> served = delivery.incubatees();
        boolean needed = delivery.kind() != ServiceKind.EVENT;
        if (served.size() > MOST_SERVED || (needed && served.isEmpty())) {
            throw new Rejection(INVALID, "incubatees", Words.say("incubation.name-1-200-those"));
        }
        Map<IncubateeId, String> there = stays.covering(served, delivery.carrier(), delivery.on()).stream()
                .collect(toMap(Stay::getIncubatee, Stay::getIncubateeName, (one, other) -> other));
        if (!there.keySet().containsAll(served)) {
            throw new Rejection(INVALID, "incubatees", Words.say("incubation.somebody-among-those-served"));
        }
        return there.size() == 1 ? there.values().iterator().next() : null;
    }

    private Service insert(Delivery delivery, Carrier carrier, @Nullable String name, Receipt receipt) {
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
                delivery.plausibilityReason(),
                name);
        try {
            return services.insert(service);
        } catch (DuplicateKeyException twice) {
            return replayed(receipt).orElseThrow(() -> twice);
        }
    }
}
