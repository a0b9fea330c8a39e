package org.hatchery.incubation.service;

import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.identity.Actor;
import org.hatchery.identity.CorrectionRights;
import org.hatchery.identity.Deeds;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.springframework.stereotype.Component;

/** Use case: correct a service that was recorded wrongly, or take it back. */
@Component
public class CorrectService {
    private final ServiceDirectory services;
    private final DeliveryRules rules;
    private final CarrierDirectory carriers;
    private final CorrectionRights rights;
    private final Change<Service> changes;
    private final Clock clock;

    CorrectService(
            ServiceDirectory services,
            DeliveryRules rules,
            CarrierDirectory carriers,
            CorrectionRights rights,
            Clock clock) {
        this.services = services;
        this.rules = rules;
        this.carriers = carriers;
        this.rights = rights;
        this.changes = Change.by(services::replace, Service::getVersion);
        this.clock = clock;
    }

    /**
     * Which service is corrected, and why.
     *
     * @param expectedVersion number of corrections that were read
     */
    public record Request(ServiceId id, int expectedVersion, String reason) {}

    /**
     * Says what is right.
     *
     * @param delivery what was delivered by the same carrier
     * @throws Rejection NOT_FOUND, STALE, TOO_LATE, WRONG_STATE for one that was taken back, and what
     *     {@link RecordService#record} refuses
     */
    public Service amend(Request request, Delivery delivery, Receipt receipt, Actor actor) {
        return correct(request, receipt, actor, service -> {
            Carrier carrier = carriers.get(service.carrier(), Scope.EVERYTHING);
            var signature = Signature.of(actor, clock.instant());
            Service right = rules.service(delivery.by(service.carrier()), carrier, service, receipt, signature);
            return service.amended(right, correction(request, service, false, receipt, actor));
        });
    }

    /**
     * Takes it back.
     *
     * @throws Rejection NOT_FOUND, STALE, TOO_LATE, WRONG_STATE for one that was taken back
     */
    public Service takeBack(Request request, Receipt receipt, Actor actor) {
        return correct(
                request, receipt, actor, service -> service.voided(correction(request, service, true, receipt, actor)));
    }

    private Service correct(Request request, Receipt receipt, Actor actor, UnaryOperator<Service> act) {
        return changes.onceReplacing(
                () -> read(request.id(), actor),
                service ->
                        new Deeds<>(service.getCorrections()).replayed(receipt).map(correction -> service),
                request.expectedVersion(),
                service -> {
                    if (service.isVoided()) {
                        throw new Rejection(WRONG_STATE, "service", Words.say("incubation.service-voided"));
                    }
                    rights.check(actor, service.recordedAt(clock.getZone()), "service");
                    return act.apply(service);
                });
    }

    private Service read(ServiceId id, Actor actor) {
        return services.find(List.of(id), actor.scope()).stream()
                .findFirst()
                .orElseThrow(() -> Rejection.notFound("service"));
    }

    private ServiceCorrection correction(
            Request request, Service before, boolean voided, Receipt receipt, Actor actor) {
        var by = Signature.of(actor, clock.instant());
        return new ServiceCorrection(by, request.reason().strip(), voided, before.said(), receipt);
    }
}
