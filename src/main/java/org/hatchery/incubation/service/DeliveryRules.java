package org.hatchery.incubation.service;

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
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.ReadOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether something can have been delivered: the same when it is recorded and when it is corrected. */
@Component
class DeliveryRules {
    private static final int MOST_SERVED = 200;
    private static final int HOURS_A_DAY = 24;

    private final ServiceDirectory recorded;
    private final StayDirectory stays;
    private final Clock clock;

    DeliveryRules(ServiceDirectory recorded, StayDirectory stays, Clock clock) {
        this.recorded = recorded;
        this.stays = stays;
        this.clock = clock;
    }

    /**
     * The service that was delivered.
     *
     * @param before what was recorded of it until now
     * @throws Rejection as {@link RecordService#record} says
     */
    Service service(
            Delivery delivery, Carrier carrier, @Nullable Service before, Receipt receipt, Signature signature) {
        checkCarrier(delivery, carrier);
        String name = checkServed(delivery);
        checkPlausible(delivery, before);
        List<IncubateeId> served = delivery.incubatees().stream().distinct().toList();
        return new Service(
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
                name,
                signature,
                null);
    }

    /** Says, without any effect, what would be declined now; all of it at once. */
    void check(Delivery delivery, Carrier carrier, Faults faults) {
        faults.in(() -> checkCarrier(delivery, carrier));
        faults.in(() -> checkServed(delivery));
        faults.in(() -> checkPlausible(delivery, null));
    }

    /** Whether the carrier could deliver it. */
    private void checkCarrier(Delivery delivery, Carrier carrier) {
        if (!carrier.getProfile().servicesOffered().contains(delivery.kind())) {
            throw new Rejection(SERVICE_NOT_OFFERED, "kind", Words.say("incubation.carrier-offer-service-update"));
        }
        if (delivery.on().isAfter(LocalDate.now(clock)) || !carrier.isOpenOn(delivery.on())) {
            throw new Rejection(WRONG_DATES, "on", Words.say("incubation.day-lies-time-carrier"));
        }
    }

    /** Nobody works more hours than a day has; an agency with many people may. */
    private void checkPlausible(Delivery delivery, @Nullable Service before) {
        if (delivery.plausibilityReason() != null) {
            return;
        }
        double others = recorded.hoursOf(delivery.carrier(), delivery.provider().strip(), delivery.on(), before);
        if (delivery.hours() + others > HOURS_A_DAY) {
            String says = others == 0 ? "incubation.more-hours-than-a-day" : "incubation.more-hours-with-recorded";
            throw new Rejection(IMPLAUSIBLE, "hours", Words.say(says, plain(delivery.hours()), plain(others)));
        }
    }

    private static String plain(double hours) {
        return BigDecimal.valueOf(hours).stripTrailingZeros().toPlainString();
    }

    /** Rows of a list are about the same few firms again and again. */
    private List<Stay> there(List<IncubateeId> served, Delivery delivery) {
        if (served.size() != 1) {
            return stays.covering(served, delivery.carrier(), delivery.on());
        }
        return ReadOnce.of(
                        List.of(this, delivery.carrier(), served),
                        StaysOfOne.class,
                        () -> new StaysOfOne(stays.of(served, delivery.carrier())))
                .stays()
                .stream()
                .filter(stay -> stay.covers(delivery.on()))
                .toList();
    }

    private record StaysOfOne(List<Stay> stays) {}

    /** Who was served, if it was one alone. */
    private @Nullable String checkServed(Delivery delivery) {
        List<IncubateeId> served = delivery.incubatees();
        boolean needed = delivery.kind() != ServiceKind.EVENT;
        if (served.size() > MOST_SERVED || (needed && served.isEmpty())) {
            throw new Rejection(INVALID, "incubatees", Words.say("incubation.name-1-200-those"));
        }
        Map<IncubateeId, String> there = there(served, delivery).stream()
                .collect(toMap(Stay::getIncubatee, Stay::getIncubateeName, (one, other) -> other));
        if (!there.keySet().containsAll(served)) {
            throw new Rejection(INVALID, "incubatees", Words.say("incubation.somebody-among-those-served"));
        }
        return there.size() == 1 ? there.values().iterator().next() : null;
    }
}
