package org.hatchery.incubation.service;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.ReadOnce;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Use case: record a service that was delivered. */
@Component
public class RecordService {
    private final Services services;
    private final DeliveryRules rules;
    private final CarrierDirectory carriers;
    private final Clock clock;

    RecordService(Services services, DeliveryRules rules, CarrierDirectory carriers, Clock clock) {
        this.services = services;
        this.rules = rules;
        this.carriers = carriers;
        this.clock = clock;
    }

    /**
     * Records, or returns what the same request recorded before.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; SERVICE_NOT_OFFERED; WRONG_DATES after today or while the
     *     carrier was not open; INVALID for anything else, such as somebody who did not stay there on that day;
     *     IMPLAUSIBLE for more hours than the day has, unless a reason is given; IDEMPOTENCY_KEY_REUSED
     */
    public Service record(Delivery delivery, Receipt receipt, Actor actor) {
        boolean isNew =
                ReadOnce.ahead(List.of(this, receipt.id()), Boolean.class).orElse(false);
        return (isNew ? Optional.<Service>empty() : replayed(receipt)).orElseGet(() -> {
            Carrier carrier = carrier(delivery, actor);
            var recorded = Signature.of(actor, clock.instant());
            return insert(rules.service(delivery, carrier, null, receipt, recorded), receipt);
        });
    }

    /** Reads with one command which of these requests recorded anything before, for {@link #record} from this thread. */
    public void lookAhead(Collection<Receipt> receipts) {
        List<ServiceId> ids =
                receipts.stream().map(receipt -> new ServiceId(receipt.id())).toList();
        Set<ServiceId> before =
                services.findAllById(ids).stream().map(Service::id).collect(Collectors.toSet());
        ids.forEach(id -> ReadOnce.remember(List.of(this, id.value()), !before.contains(id)));
    }

    /**
     * Says, without any effect, what {@link #record} would decline now; all of it at once.
     *
     * @throws Rejection NOT_FOUND for a carrier outside the actor's scope
     */
    public void check(Delivery delivery, Actor actor, Faults faults) {
        rules.check(delivery, carrier(delivery, actor), faults);
    }

    /** Services of a list are those of one carrier, which is looked at and not changed. */
    private Carrier carrier(Delivery delivery, Actor actor) {
        var which = List.of(delivery.carrier(), actor.scope());
        return ReadOnce.of(which, Carrier.class, () -> carriers.get(delivery.carrier(), actor.scope()));
    }

    private Optional<Service> replayed(Receipt receipt) {
        Optional<Service> first = services.findById(new ServiceId(receipt.id()));
        first.map(Service::receipt).ifPresent(receipt::mustBeReplayOf);
        return first;
    }

    private Service insert(Service fresh, Receipt receipt) {
        try {
            return services.insert(fresh);
        } catch (DuplicateKeyException twice) {
            return replayed(receipt).orElseThrow(() -> twice);
        }
    }
}
