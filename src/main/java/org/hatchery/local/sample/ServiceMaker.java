package org.hatchery.local.sample;

import static org.hatchery.carrier.profile.ServiceKind.BUSINESS_FACILITIES;
import static org.hatchery.carrier.profile.ServiceKind.EVENT;
import static org.hatchery.carrier.profile.ServiceKind.MANAGEMENT_CONSULTING;
import static org.hatchery.carrier.profile.ServiceKind.MENTORING;
import static org.hatchery.carrier.profile.ServiceKind.TECHNICAL_SUPPORT;
import static org.hatchery.carrier.profile.ServiceKind.TRAINING;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Receipt;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.service.ServiceId;
import org.hatchery.incubation.service.ServiceMode;
import org.hatchery.shared.Yuan;

/** Makes single services that the carrier offers. */
final class ServiceMaker {
    private static final Set<ServiceKind> FOR_MANY = EnumSet.of(EVENT, TRAINING);
    private static final Set<ServiceKind> OWN = EnumSet.of(EVENT, TRAINING, BUSINESS_FACILITIES);
    private static final Set<ServiceKind> PAID = EnumSet.of(TECHNICAL_SUPPORT, MANAGEMENT_CONSULTING);

    private final Carrier carrier;
    private final Map<IncubateeId, String> called;
    private final Dice dice;
    private final List<ServiceKind> offered;
    private final List<String> mentors;
    private final List<String> agencies;

    ServiceMaker(Carrier carrier, Map<IncubateeId, String> called, Place place, Names names, Dice dice) {
        this.carrier = carrier;
        this.called = called;
        this.dice = dice;
        this.offered = carrier.getProfile().servicesOffered().stream().sorted().toList();
        this.mentors =
                Stream.generate(() -> Names.person(dice) + "（创业导师）").limit(5).toList();
        this.agencies =
                Stream.generate(() -> names.agency(dice, place)).limit(4).toList();
    }

    /**
     * One service.
     *
     * @param present those who may be served on that day; an event alone can do without
     */
    Service make(int number, LocalDate day, List<IncubateeId> present) {
        ServiceKind kind = present.isEmpty() ? EVENT : dice.pick(offered);
        ServiceMode mode = mode(kind);
        List<IncubateeId> served = dice.some(present, count(kind, mode));
        var id = new ServiceId(carrier.getId().value() + "-service-" + number);
        return new Service(
                id,
                carrier.getId(),
                carrier.getProfile().name(),
                carrier.getRegion(),
                kind,
                mode,
                day,
                served,
                provider(kind),
                hours(mode),
                fee(kind),
                attendees(kind, served.size()),
                dice.pick(Words.of(kind, "note")),
                new Receipt("sample/" + id.value(), "sample"),
                Service.scopeKeys(carrier, day, served),
                true,
                null,
                served.size() == 1 ? called.get(served.get(0)) : null,
                null,
                null);
    }

    private ServiceMode mode(ServiceKind kind) {
        if (dice.chance(0.15)) {
            return ServiceMode.ONLINE;
        }
        boolean forMany = FOR_MANY.contains(kind) || dice.chance(0.2);
        return forMany ? ServiceMode.GROUP : ServiceMode.ONE_TO_ONE;
    }

    private int count(ServiceKind kind, ServiceMode mode) {
        return switch (mode) {
            case ONE_TO_ONE -> 1;
            case ONLINE -> dice.between(1, 4);
            case GROUP -> dice.between(2, kind == EVENT ? 10 : 6);
        };
    }

    private String provider(ServiceKind kind) {
        if (OWN.contains(kind)) {
            return carrier.getProfile().operator().name();
        }
        return kind == MENTORING || dice.chance(0.3) ? dice.pick(mentors) : dice.pick(agencies);
    }

    private double hours(ServiceMode mode) {
        return (mode == ServiceMode.GROUP ? dice.between(4, 16) : dice.between(1, 8)) / 2.0;
    }

    /** Most services are free to those served. */
    private Yuan fee(ServiceKind kind) {
        boolean paid = dice.chance(PAID.contains(kind) ? 0.3 : 0.03);
        return paid ? new Yuan(dice.between(2, 80) * 10_000L) : Yuan.ZERO;
    }

    private int attendees(ServiceKind kind, int served) {
        int own = Math.max(1, served) * dice.between(1, 3);
        return kind == EVENT ? own + dice.between(10, 60) : own;
    }
}
