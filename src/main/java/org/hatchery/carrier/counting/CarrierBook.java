package org.hatchery.carrier.counting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierTraits;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.resource.CarrierMeans;
import org.hatchery.carrier.resource.CarrierResources;
import org.hatchery.carrier.space.Capacity;
import org.hatchery.carrier.space.Lease;
import org.hatchery.carrier.space.Space;
import org.hatchery.carrier.space.SpaceUnit;
import org.hatchery.shared.Span;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Writes what a carrier brings to its book itself: that it is there, as what, and its space. */
final class CarrierBook {
    private final Carrier carrier;
    private final CarrierPage page;

    CarrierBook(Carrier carrier, CarrierPage page) {
        this.carrier = carrier;
        this.page = page;
    }

    void write() {
        page.stock(carrier.getProfile().openedOn(), carrier.getClosedOn(), CarrierAccount.CARRIERS.number(), 1);
        kinds(carrier.getProfile().openedOn(), carrier.getClosedOn());
        traits(carrier.getTraits());
        resources(carrier.getResources(), carrier.getClosedOn());
        space(carrier.getSpace(), carrier.getClosedOn());
    }

    /** As what it is there; of a kind that it took after its end it never was. */
    private void kinds(LocalDate opened, @Nullable LocalDate closed) {
        LocalDate from = opened;
        for (LocalDate turn : carrier.kindTurns()) {
            page.stock(from, Span.earlier(turn, closed), CarrierAccount.CARRIERS_OF_KIND.at(carrier.kindOn(from)), 1);
            from = turn;
        }
        page.stock(from, closed, CarrierAccount.CARRIERS_OF_KIND.at(carrier.kindOn(from)), 1);
    }

    /** As what sort of carrier it is there; what is said of that holds as long as it is there. */
    private void traits(CarrierTraits traits) {
        Stream.ofNullable(traits.host()).forEach(host -> there(CarrierAccount.CARRIERS_HOSTED_BY.at(host)));
        Stream.ofNullable(traits.ownership()).forEach(owner -> there(CarrierAccount.CARRIERS_OWNED_BY.at(owner)));
        Stream.ofNullable(traits.foundedBy()).forEach(founder -> there(CarrierAccount.CARRIERS_FOUNDED_BY.at(founder)));
        traits.models().forEach(model -> there(CarrierAccount.CARRIERS_OF_MODEL.at(model)));
        traits.facilities().forEach(facility -> there(CarrierAccount.CARRIERS_WITH_FACILITY.at(facility)));
        if (traits.cluster() != null) {
            there(CarrierAccount.CARRIERS_IN_CLUSTER.number());
        }
        if (traits.isOwnedElsewhere(carrier.getRegion())) {
            there(CarrierAccount.CARRIERS_OWNED_ELSEWHERE.number());
        }
    }

    /** Whom and what it serves with, each entry until the next one; and what its fund invested on its day. */
    private void resources(CarrierResources resources, @Nullable LocalDate closed) {
        LocalDate to = closed;
        for (int next = resources.means().size() - 1; next >= 0; next--) {
            CarrierMeans means = resources.means().get(next);
            means(means, to);
            to = Span.earlier(means.since(), to);
        }
        resources.investments().forEach(investment -> {
            page.flow(investment.on(), CarrierAccount.FUND_INVESTMENTS.number(), 1);
            page.flow(
                    investment.on(),
                    CarrierAccount.FUND_INVESTED.number(),
                    investment.amount().hundredths());
        });
    }

    private void means(CarrierMeans means, @Nullable LocalDate to) {
        page.stock(means.since(), to, CarrierAccount.STAFF.number(), means.staff());
        page.stock(means.since(), to, CarrierAccount.PROFESSIONALS.number(), means.professionals());
        page.stock(means.since(), to, CarrierAccount.MENTORS.number(), means.mentors());
        page.stock(means.since(), to, CarrierAccount.FUND.number(), means.fund().hundredths());
        if (means.fund().isMoreThan(Yuan.ZERO)) {
            page.stock(means.since(), to, CarrierAccount.CARRIERS_WITH_FUND.number(), 1);
        }
    }

    private void there(int number) {
        page.stock(carrier.getProfile().openedOn(), carrier.getClosedOn(), number, 1);
    }

    private void space(Space space, @Nullable LocalDate closed) {
        for (SpaceUnit unit : space.units()) {
            page.stock(
                    unit.from(),
                    Span.earlier(unit.to(), closed),
                    CarrierAccount.LEASABLE_AREA,
                    unit.area().hundredths());
        }
        for (Lease lease : space.leases()) {
            long area = space.areaOf(lease.units()).hundredths();
            page.stock(lease.from(), lease.to(), CarrierAccount.LEASED_AREA, area);
            page.stock(lease.from(), lease.to(), CarrierAccount.LEASED_WORKSTATIONS, lease.workstations());
        }
        workstations(space.capacities(), closed);
    }

    /** In order of time; a change planned for after the end never came. */
    private void workstations(List<Capacity> capacities, @Nullable LocalDate closed) {
        LocalDate to = closed;
        for (int next = capacities.size() - 1; next >= 0; next--) {
            Capacity capacity = capacities.get(next);
            page.stock(capacity.from(), to, CarrierAccount.WORKSTATIONS, capacity.workstations());
            to = Span.earlier(capacity.from(), to);
        }
    }
}
