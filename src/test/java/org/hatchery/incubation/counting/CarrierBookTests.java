package org.hatchery.incubation.counting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hatchery.Draws;
import org.hatchery.History;
import org.hatchery.carrier.counting.CarrierAccount;
import org.hatchery.carrier.counting.WrittenBook;
import org.hatchery.carrier.profile.Seat;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.service.ServiceFact;
import org.hatchery.incubation.stay.Residence;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayFact;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Span;
import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Book;
import org.hatchery.totals.tree.Cell;
import org.hatchery.totals.tree.Series;
import org.hatchery.totals.tree.Vector;
import org.jspecify.annotations.Nullable;

/** The book of a carrier, whose titles begin, end and are withdrawn, and which moves … */
class CarrierBookTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final List<String> PLACES = List.of("410102", "410202", "500101");

    @Provide
    static Arbitrary<Draws> chances() {
        return Draws.of(6_000);
    }

    @Property(tries = 12)
    void isInEveryCellWhatIsThereAtTheEndOfEachMonth(@ForAll("chances") Draws random) {
        History history = History.random("book", random, 10, TODAY, PLACES.toArray(new String[0]));
        history.carriers().forEach(carrier -> relocate(carrier, random));
        int cells = 0;
        for (Carrier carrier : history.carriers()) {
            CarrierStory story = story(carrier, history);
            Book book = WrittenBook.of(
                    carrier,
                    TODAY,
                    StayChapter.pages(story.stays(), story.labels(), Map.of(), story.everywhere()),
                    ServiceChapter.pages(story.services()));
            cells += (int) book.postings().keySet().stream()
                            .map(Book.Place::cell)
                            .distinct()
                            .count()
                    - 1;
            for (int months = 0; months < 50; months++) {
                YearMonth month = YearMonth.from(TODAY).minusMonths(months);
                assertThat(posted(book, month))
                        .as(carrier.getId() + " " + month)
                        .isEqualTo(plain(story, month.atEndOfMonth()));
            }
        }
        Statistics.label("changes of cell")
                .collect(cells > 5)
                .coverage(changes -> changes.check(true).count(often -> often > 4));
    }

    private static void relocate(Carrier carrier, Random random) {
        for (int time = 0; time < 2; time++) {
            RegionCode to = new RegionCode(PLACES.get(random.nextInt(PLACES.size())));
            LocalDate on = TODAY.minusDays(random.nextInt(900));
            try {
                carrier.relocate(new Seat(to, null, "街 1 号", on, null), TODAY, Instant.EPOCH);
            } catch (Rejection declined) {
                // it stays where it is
            }
        }
    }

    /**
     * Everything that is recorded of a carrier.
     *
     * @param everywhere all stays of those who stay or stayed there, also those elsewhere
     */
    private record CarrierStory(
            Carrier carrier,
            List<StayFact> stays,
            Map<IncubateeId, List<StayFact>> everywhere,
            Map<IncubateeId, List<GrowthLabel>> labels,
            List<ServiceFact> services) {}

    private static CarrierStory story(Carrier carrier, History history) {
        Map<IncubateeId, List<GrowthLabel>> labels =
                history.incubatees().stream().collect(toMap(Incubatee::getId, Incubatee::getLabels));
        return new CarrierStory(
                carrier,
                history.stays().stream()
                        .filter(stay -> stay.getCarrier().equals(carrier.getId()))
                        .map(CarrierBookTests::fact)
                        .toList(),
                history.stays().stream().map(CarrierBookTests::fact).collect(groupingBy(StayFact::incubatee)),
                labels,
                history.services().stream()
                        .filter(service -> service.carrier().equals(carrier.getId()))
                        .map(CarrierBookTests::fact)
                        .toList());
    }

    private static StayFact fact(Stay stay) {
        return new StayFact(
                stay.getCarrier(),
                stay.getIncubatee(),
                stay.getEnteredOn(),
                stay.getIncubatingFrom(),
                stay.getEndedOn(),
                stay.getGraduation(),
                stay.getExit(),
                stay.getResidence(),
                stay.getGraduateYears());
    }

    private static ServiceFact fact(Service service) {
        return new ServiceFact(
                service.carrier(),
                service.kind(),
                service.on(),
                service.incubatees(),
                service.hours(),
                service.fee(),
                service.attendees());
    }

    private static Map<Cell, Map<Integer, Long>> posted(Book book, YearMonth upTo) {
        Map<Cell, Vector> sums = new HashMap<>();
        book.postings().forEach((place, amounts) -> {
            if (place.column().series() == Series.RUNNING
                    && !place.column().month().isAfter(upTo)) {
                sums.merge(place.cell(), amounts, Vector::plus);
            }
        });
        Map<Cell, Map<Integer, Long>> compared = new HashMap<>();
        sums.forEach((cell, vector) -> compared.put(cell, compared(vector)));
        compared.values().removeIf(Map::isEmpty);
        return compared;
    }

    private static Map<Integer, Long> compared(Vector vector) {
        Map<Integer, Long> amounts = new HashMap<>();
        for (Account account : List.of(
                CarrierAccount.CARRIERS,
                CarrierAccount.CARRIERS_OF_KIND,
                CarrierAccount.LEASABLE_AREA,
                CarrierAccount.LEASED_AREA,
                CarrierAccount.LEASED_WORKSTATIONS,
                StayAccount.FIRMS,
                StayAccount.TEAMS,
                StayAccount.DISTINCT_FIRMS,
                StayAccount.DISTINCT_TEAMS,
                LabelAccount.LABELLED,
                StayAccount.FIRMS_ENTERED,
                StayAccount.TEAMS_ENTERED,
                StayAccount.GRADUATED,
                ServiceAccount.SERVICES)) {
            for (int part = 0; part < account.parts(); part++) {
                long amount = vector.at(account.at(part));
                if (amount != 0) {
                    amounts.put(account.at(part), amount);
                }
            }
        }
        return amounts;
    }

    private static Map<Cell, Map<Integer, Long>> plain(CarrierStory story, LocalDate day) {
        var plain = new Plain(story.carrier(), day);
        Carrier carrier = story.carrier();
        plain.stock(carrier.isOpenOn(day), CarrierAccount.CARRIERS.number(), 1);
        plain.stock(
                carrier.isOpenOn(day),
                CarrierAccount.CARRIERS_OF_KIND.at(carrier.getProfile().kind()),
                1);
        carrier.getSpace()
                .units()
                .forEach(unit -> plain.stock(
                        Span.covers(unit.from(), unit.to(), day) && !isClosed(carrier, day),
                        CarrierAccount.LEASABLE_AREA.number(),
                        unit.area().hundredths()));
        carrier.getSpace().leases().forEach(lease -> {
            boolean there = Span.covers(lease.from(), lease.to(), day);
            plain.stock(
                    there,
                    CarrierAccount.LEASED_AREA.number(),
                    carrier.getSpace().areaOf(lease.units()).hundredths());
            plain.stock(there, CarrierAccount.LEASED_WORKSTATIONS.number(), lease.workstations());
        });
        story.stays().stream().filter(stay -> !stay.neverBegan()).forEach(stay -> {
            plain.stay(stay);
            plain.distinct(
                    stay,
                    story.everywhere().get(stay.incubatee()),
                    story.labels().getOrDefault(stay.incubatee(), List.of()));
        });
        story.services().forEach(service -> plain.flow(service.on(), ServiceAccount.SERVICES.at(service.kind())));
        return plain.amounts;
    }

    private static boolean isClosed(Carrier carrier, LocalDate day) {
        LocalDate closed = carrier.getClosedOn();
        return closed != null && !closed.isAfter(day);
    }

    /** What there is on a day, and what happened up to it, by looking at the day and the days. */
    private static final class Plain {
        final Map<Cell, Map<Integer, Long>> amounts = new HashMap<>();
        private final Carrier carrier;
        private final LocalDate day;

        Plain(Carrier carrier, LocalDate day) {
            this.carrier = carrier;
            this.day = day;
        }

        void stay(StayFact stay) {
            boolean firm = stay.isFirmOn(day);
            stock(stay.goesOnAfter(day), (firm ? StayAccount.FIRMS : StayAccount.TEAMS).number(), 1);
            boolean came = stay.isFirmOn(stay.enteredOn());
            flow(stay.enteredOn(), (came ? StayAccount.FIRMS_ENTERED : StayAccount.TEAMS_ENTERED).number());
            if (stay.graduation() != null) {
                flow(stay.endedOn(), StayAccount.GRADUATED.at(stay.graduation().ground()));
            }
        }

        /** Of all stays that go on that day none is better. */
        void distinct(StayFact stay, List<StayFact> all, List<GrowthLabel> labels) {
            boolean primary = stay.goesOnAfter(day)
                    && all.stream()
                            .filter(other -> !other.neverBegan() && other.goesOnAfter(day))
                            .noneMatch(other -> isBefore(other, stay));
            stock(primary, (stay.isFirmOn(day) ? StayAccount.DISTINCT_FIRMS : StayAccount.DISTINCT_TEAMS).number(), 1);
            labels.stream()
                    .filter(label -> label.isInForce(day))
                    .map(GrowthLabel::kind)
                    .distinct()
                    .forEach(kind -> stock(primary && stay.isFirmOn(day), LabelAccount.LABELLED.at(kind), 1));
        }

        private static boolean isBefore(StayFact one, StayFact other) {
            if (one.residence() != other.residence()) {
                return one.residence() == Residence.RESIDENT;
            }
            int order = one.enteredOn().compareTo(other.enteredOn());
            return order < 0
                    || (order == 0
                            && one.carrier().value().compareTo(other.carrier().value()) < 0);
        }

        void stock(boolean there, int account, long amount) {
            if (there) {
                add(day, account, amount);
            }
        }

        void flow(@Nullable LocalDate on, int account) {
            if (on != null && !on.isAfter(day)) {
                add(on, account, 1);
            }
        }

        private void add(LocalDate on, int account, long amount) {
            if (amount != 0) {
                Cell cell = Cell.of(
                        carrier.regionOn(on),
                        carrier.getProfile().kind(),
                        carrier.levelOn(on).orElse(null),
                        carrier.getProfile().field());
                amounts.computeIfAbsent(cell, none -> new HashMap<>()).merge(account, amount, Long::sum);
            }
        }
    }
}
