package org.hatchery.incubation.counting;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hatchery.carrier.counting.CarrierChapter;
import org.hatchery.carrier.counting.CarrierPage;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.service.ServiceDirectory;
import org.hatchery.incubation.service.ServiceFact;
import org.hatchery.shared.mongo.CountedCollection;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.totals.chapter.Books.Changed;
import org.springframework.stereotype.Component;

/** Counts the services that a carrier delivered. */
@Component
class ServiceChapter implements CarrierChapter {
    private final ServiceDirectory services;
    private final CountedCollection documents;

    ServiceChapter(ServiceDirectory services, Uncounted uncounted) {
        this.documents = uncounted.of(Service.class, "carrier");
        this.services = services;
    }

    @Override
    public Changed changed(int most) {
        return Changed.of(documents, most);
    }

    @Override
    public Pages read(Collection<CarrierId> carriers) {
        return pages(services.factsOf(carriers));
    }

    static Pages pages(List<ServiceFact> facts) {
        Map<CarrierId, List<ServiceFact>> served = facts.stream().collect(groupingBy(ServiceFact::carrier));
        return (carrier, page) -> served.getOrDefault(carrier, List.of()).forEach(service -> write(service, page));
    }

    private static void write(ServiceFact service, CarrierPage page) {
        post(service, page, ServiceAccount.SERVICES, 1);
        post(service, page, ServiceAccount.SERVICE_HOURS, Math.round(service.hours() * 100));
        post(service, page, ServiceAccount.SERVICE_FEES, service.fee().hundredths());
        post(service, page, ServiceAccount.ATTENDEES, service.attendees());
        post(service, page, ServiceAccount.SERVED, service.incubatees().size());
    }

    private static void post(ServiceFact service, CarrierPage page, ServiceAccount account, long amount) {
        page.flow(service.on(), account.at(service.kind()), amount);
    }
}
