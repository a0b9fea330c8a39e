package org.hatchery.totals;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.Capacity;
import org.hatchery.carrier.Carrier;
import org.hatchery.carrier.Lease;
import org.hatchery.carrier.Space;
import org.hatchery.carrier.SpaceUnit;
import org.hatchery.incubation.ServiceFact;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;

/** Writes the book of a carrier: itself, its space, its stays, services and yearly figures. */
final class CarrierBook {
    private final CarrierStory story;
    private final Book book;
    private final Whereabouts whereabouts;
    private final Stocks stocks = new Stocks();

    private CarrierBook(CarrierStory story, LocalDate today) {
        this.story = story;
        this.book = new Book(today);
        this.whereabouts = Whereabouts.of(story.carrier());
    }

    static Book of(CarrierStory story, LocalDate today) {
        return new CarrierBook(story, today).write();
    }

    private Book write() {
        Carrier carrier = story.carrier();
        presence(carrier, Account.CARRIERS.number());
        presence(carrier, Account.CARRIERS_OF_KIND.at(carrier.getProfile().kind()));
        space(carrier.getSpace(), carrier.getClosedOn());
        story.stays().stream()
                .filter(stay -> !stay.neverBegan())
                .forEach(stay -> new StayPostings(
                                stay,
                                Primacy.of(stay, story.everywhere().getOrDefault(stay.incubatee(), List.of(stay))),
                                story.labels().getOrDefault(stay.incubatee(), List.of()),
                                book,
                                whereabouts,
                                stocks)
                        .write());
        story.services().forEach(this::service);
        story.figures().forEach(figures -> new YearPostings(figures, story.stays(), book, whereabouts).write());
        stocks.postTo(book, whereabouts);
        return book;
    }

    private void presence(Carrier carrier, int account) {
        stocks.from(carrier.getProfile().openedOn(), carrier.getClosedOn(), account, 1);
    }

    private void space(Space space, @Nullable LocalDate closed) {
        for (SpaceUnit unit : space.units()) {
            stocks.space(
                    unit.from(),
                    Span.earlier(unit.to(), closed),
                    Account.LEASABLE_AREA,
                    unit.area().hundredths());
        }
        for (Lease lease : space.leases()) {
            long area = space.areaOf(lease.units()).hundredths();
            stocks.space(lease.from(), lease.to(), Account.LEASED_AREA, area);
            stocks.space(lease.from(), lease.to(), Account.LEASED_WORKSTATIONS, lease.workstations());
        }
        workstations(space.capacities(), closed);
    }

    /** In order of time; a change planned for after the end never came. */
    private void workstations(List<Capacity> capacities, @Nullable LocalDate closed) {
        LocalDate to = closed;
        for (int next = capacities.size() - 1; next >= 0; next--) {
            Capacity capacity = capacities.get(next);
            stocks.space(capacity.from(), to, Account.WORKSTATIONS, capacity.workstations());
            to = Span.earlier(capacity.from(), to);
        }
    }

    private void service(ServiceFact service) {
        post(service, Account.SERVICES, 1);
        post(service, Account.SERVICE_HOURS, Math.round(service.hours() * 100));
        post(service, Account.SERVICE_FEES, service.fee().hundredths());
        post(service, Account.ATTENDEES, service.attendees());
        post(service, Account.SERVED, service.incubatees().size());
    }

    private void post(ServiceFact service, Account account, long amount) {
        book.post(service.on(), whereabouts.on(service.on()), account.at(service.kind()), amount);
    }
}
