package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.space.SpaceUnit;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.incubation.stay.Occupancy;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.shared.Area;
import org.hatchery.shared.Yuan;
import org.hatchery.tenancy.contract.ContractAct;
import org.hatchery.tenancy.contract.ContractDue;
import org.hatchery.tenancy.contract.ContractEvent;
import org.hatchery.tenancy.contract.ContractId;
import org.hatchery.tenancy.contract.RentPayment;
import org.hatchery.tenancy.contract.StayContract;
import org.hatchery.tenancy.rent.Concession;
import org.hatchery.tenancy.rent.ConcessionGround;
import org.hatchery.tenancy.rent.ContractTerms;
import org.hatchery.tenancy.rent.LinesSince;
import org.hatchery.tenancy.rent.RentBasis;
import org.hatchery.tenancy.rent.RentLine;
import org.hatchery.tenancy.rent.RentPriceList;
import org.jspecify.annotations.Nullable;

/**
 * The contract of one stay: a year each time, gone on from mostly; some were forgotten, some ended with their stay, and some of
 * the rent has not come in.
 */
final class ContractStory {
    private final Stay stay;
    private final Carrier carrier;
    private final RentPriceList prices;
    private final Given given;
    private final Dice dice;

    ContractStory(Stay stay, Carrier carrier, RentPriceList prices, Given given) {
        this.stay = stay;
        this.carrier = carrier;
        this.prices = prices;
        this.given = given;
        this.dice = Dice.of("contract/" + stay.getId().value());
    }

    Stream<StayContract> tell() {
        LocalDate first = lastAnniversary();
        StayContract contract = StayContract.sign(
                id(""), stay, terms(first, first.plusYears(1).minusDays(1)), event(ContractAct.SIGNED, first));
        List<StayContract> all = new ArrayList<>(List.of(contract));
        LocalDate end = contract.getTerms().lastDay();
        if (end.isBefore(given.today().plusMonths(2)) && dice.chance(end.isBefore(given.today()) ? 0.6 : 0.3)) {
            all.add(renewed(contract, end));
        }
        boolean late = dice.chance(0.2);
        all.forEach(one -> pay(one, late ? dice.between(1, 4) : 0));
        if (stay.getEndedOn() != null) {
            all.forEach(one -> one.follow(stay, event(ContractAct.FOLLOWED_STAY, stay.getEndedOn())));
        }
        return all.stream();
    }

    /** A year before, for every fourth: such a contract was to be gone on from some weeks ago, and often was not. */
    private LocalDate lastAnniversary() {
        LocalDate entered = stay.getEnteredOn();
        LocalDate until = stay.getEndedOn() == null ? given.today() : stay.getEndedOn();
        LocalDate last = entered;
        while (last.plusYears(1).isBefore(until)) {
            last = last.plusYears(1);
        }
        boolean recent = last.plusMonths(3).isAfter(given.today());
        return recent && last.isAfter(entered) && stay.getEndedOn() == null ? last.minusYears(1) : last;
    }

    private StayContract renewed(StayContract before, LocalDate end) {
        LocalDate first = end.plusDays(1);
        LocalDate signed = end.minusDays(20).isBefore(given.today()) ? end.minusDays(20) : given.yesterday();
        ContractEvent event = event(ContractAct.RENEWED, signed);
        before.renew(id("-2"), terms(first, first.plusYears(1).minusDays(1)), event);
        before.settled();
        return before.renewed(stay.getIncubateeName());
    }

    private ContractId id(String which) {
        return new ContractId(stay.getId().value() + "-contract" + which);
    }

    private ContractTerms terms(LocalDate first, LocalDate last) {
        LocalDate signed = first.minusDays(5).isBefore(given.today()) ? first.minusDays(5) : given.yesterday();
        List<Concession> concessions = first.equals(stay.getEnteredOn())
                ? List.of(new Concession(
                        first, first.plusMonths(6).minusDays(1), 50, ConcessionGround.CARRIER_RULE, "示例孵化器入驻优惠办法第三条"))
                : List.of();
        var rent = new LinesSince(first, lines(first));
        return new ContractTerms(
                "示例入合〔" + first.getYear() + "〕" + dice.between(1, 999) + "号",
                signed,
                first,
                last,
                10,
                2,
                new Yuan(2 * rent.monthly().hundredths()),
                List.of(rent),
                concessions);
    }

    private List<RentLine> lines(LocalDate first) {
        List<Occupancy> spaces = stay.getOccupancies();
        Occupancy space = spaces.get(spaces.size() - 1);
        List<RentLine> lines = new ArrayList<>();
        space.units().forEach(code -> lines.add(line(RentBasis.AREA, code, 0, first)));
        if (space.workstations() > 0) {
            lines.add(line(RentBasis.WORKSTATION, null, space.workstations(), first));
        }
        return lines.isEmpty() ? List.of(line(RentBasis.FLAT, null, 0, first)) : lines;
    }

    private RentLine line(RentBasis basis, @Nullable String code, int workstations, LocalDate first) {
        Area area = code == null
                ? Area.NONE
                : carrier.getSpace().unit(code).map(SpaceUnit::area).orElse(Area.NONE);
        Yuan list = prices.on(basis, first).orElse(null);
        boolean other = list != null && dice.chance(0.1);
        Yuan price = list == null ? Yuan.of("600.00") : other ? list.minus(Yuan.of("2.00")) : list;
        return new RentLine(basis, code, area, workstations, price, list, other ? "多间租用" : null);
    }

    /** All that was due by yesterday, but for the last months of who is late. */
    private void pay(StayContract contract, int late) {
        List<ContractDue> due = contract.dues().stream()
                .filter(one -> one.rent().dueOn().isBefore(given.yesterday()))
                .toList();
        due.subList(0, Math.max(0, due.size() - late)).forEach(one -> pay(contract, one));
    }

    private void pay(StayContract contract, ContractDue due) {
        LocalDate on = dice.between(due.rent().dueOn().minusDays(6), due.rent().dueOn());
        boolean all = !due.amount().equals(Yuan.ZERO);
        if (all) {
            contract.pay(new RentPayment(
                    due.rent().month(),
                    due.amount(),
                    "示例转账" + Math.abs(contract.getId().value().hashCode() % 100_000) + "-"
                            + due.rent().month().value(),
                    on,
                    new Signature(StayStory.BY, Role.CARRIER_MANAGER, List.of(), given.recorded(on))));
        }
    }

    private ContractEvent event(ContractAct act, LocalDate on) {
        return new ContractEvent(act, on, StayStory.BY, given.recorded(on), null, null);
    }
}
