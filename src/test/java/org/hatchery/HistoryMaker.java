package org.hatchery;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.CarrierProfile;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.profile.Operator;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.recognition.RecognitionKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.recognition.Withdrawal;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.space.Capacity;
import org.hatchery.carrier.space.Lease;
import org.hatchery.carrier.space.Space;
import org.hatchery.carrier.space.SpaceUnit;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Particulars;
import org.hatchery.firm.Registration;
import org.hatchery.identity.Receipt;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.service.ServiceId;
import org.hatchery.incubation.service.ServiceMode;
import org.hatchery.incubation.stay.Evidence;
import org.hatchery.incubation.stay.Exit;
import org.hatchery.incubation.stay.ExitReason;
import org.hatchery.incubation.stay.Graduation;
import org.hatchery.incubation.stay.GraduationGround;
import org.hatchery.incubation.stay.Residence;
import org.hatchery.incubation.stay.SpaceChoice;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayAct;
import org.hatchery.incubation.stay.StayEvent;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.incubation.stay.StayWhereabouts;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Area;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;

/** Makes up a history by chance: whatever the domain declines did not happen. */
final class HistoryMaker {
    private static final Instant NOTED = Instant.parse("2026-01-05T01:00:00Z");
    private static final SpaceChoice VIRTUAL = new SpaceChoice(List.of(), 0, null);
    private static final List<String> NAMES = List.of("云帆科技有限公司", "Cloud Bio 生物", "ＡＢ智能装备", "滇池-新材料", "𠮷祥农业", "云帆生物");

    private final String prefix;
    private final Random random;
    private final LocalDate today;
    private final List<String> places;
    private final History made = History.empty();
    private final Map<IncubateeId, Stay> residents = new HashMap<>();

    HistoryMaker(String prefix, Random random, LocalDate today, List<String> places) {
        this.prefix = prefix;
        this.random = random;
        this.today = today;
        this.places = places;
    }

    History make(int carriers) {
        IntStream.range(0, carriers).forEach(number -> made.carriers().add(carrier(number)));
        times(3, () -> {
            made.carriers().forEach(this::admitSome);
            made.incubatees().forEach(this::perhapsRegister);
            made.stays().forEach(this::perhapsMove);
            made.stays().forEach(this::perhapsEnd);
        });
        made.carriers().forEach(carrier -> times(6, () -> serve(carrier)));
        made.carriers().forEach(this::perhapsClose);
        made.stays().forEach(Stay::settled);
        made.incubatees().forEach(this::place);
        return made;
    }

    private Carrier carrier(int number) {
        LocalDate openedOn = chance(10) ? today.plusDays(5) : day(today.minusYears(4), today.minusMonths(3));
        var profile = new CarrierProfile(
                prefix + "孵化器" + number / places.size(),
                pick(CarrierKind.values()),
                false,
                chance(30) ? null : pick(IndustryField.values()),
                new Operator("运营公司", code()),
                new RegionCode(places.get(number % places.size())),
                null,
                null,
                null,
                openedOn,
                EnumSet.allOf(ServiceKind.class));
        Carrier carrier = Carrier.register(new CarrierId(prefix + "-carrier-" + number), profile, false);
        carrier.arrange(none -> space(openedOn));
        times(2, () -> perhapsRecognise(carrier));
        return carrier;
    }

    private Space space(LocalDate openedOn) {
        List<SpaceUnit> units = IntStream.range(0, random.nextInt(6))
                .mapToObj(number -> unit("A-" + number, day(openedOn, openedOn.plusMonths(8))))
                .toList();
        List<Capacity> capacities = Stream.of(openedOn, openedOn.plusMonths(5), openedOn.plusMonths(19))
                .limit(random.nextInt(4))
                .map(from -> new Capacity(from, 10 + random.nextInt(30)))
                .toList();
        return new Space(units, capacities, List.of());
    }

    private SpaceUnit unit(String code, LocalDate from) {
        LocalDate to = chance(25) ? day(from, from.plusYears(3)) : null;
        return new SpaceUnit(code, null, new Area(1 + random.nextInt(50_000)), from, to);
    }

    private void perhapsRecognise(Carrier carrier) {
        LocalDate opened = carrier.getProfile().openedOn();
        LocalDate first = opened.isAfter(today.minusYears(3)) ? opened : today.minusYears(3);
        LocalDate from = day(first, first.isBefore(today) ? today.plusMonths(2) : first.plusMonths(2));
        LocalDate to = chance(50) ? null : day(from.plusDays(1), from.plusYears(2));
        if (chance(60)) {
            int number = carrier.getRecognitions().size() + 1;
            carrier.recognise(new Recognition(
                    0,
                    RecognitionKind.FILING,
                    pick(RecognitionLevel.values()),
                    null,
                    null,
                    "文" + number,
                    from,
                    to,
                    null,
                    null,
                    null));
        }
        if (chance(20) && carrier.getRecognitions().size() == 1 && from.isBefore(today)) {
            LocalDate on = carrier.getRecognitions().get(0).from().plusDays(random.nextInt(300));
            happens(() -> carrier.withdraw(1, new Withdrawal(on, null, "不合格", null)));
        }
    }

    private void admitSome(Carrier carrier) {
        times(1 + random.nextInt(5), () -> admit(carrier, somebody()));
    }

    private void admit(Carrier carrier, Incubatee who) {
        LocalDate entered = day(carrier.getProfile().openedOn(), today.plusDays(60));
        if (staysOf(who).stream().anyMatch(stay -> stay.getEnteredOn().equals(entered))) {
            return; // so that it is certain which stay came last
        }
        if (staysOf(who).stream().anyMatch(stay -> goesOnIn(carrier, stay))) {
            return; // one stay of a firm in a carrier goes on
        }
        var id = new StayId(prefix + "-stay-" + made.stays().size());
        Stay stay = Stay.admit(
                id,
                who,
                carrier,
                entered,
                residents.containsKey(who.getId()) ? VIRTUAL : choice(carrier, entered),
                chance(70) ? entered.plusMonths(random.nextInt(48)) : null,
                null,
                List.of(),
                event(StayAct.ADMITTED, entered));
        made.stays().add(stay);
        settle(stay, carrier);
    }

    private static boolean goesOnIn(Carrier carrier, Stay stay) {
        return stay.getState() == StayState.ACTIVE && stay.getCarrier().equals(carrier.getId());
    }

    /** Somebody new, or somebody who stays or stayed elsewhere. */
    private Incubatee somebody() {
        if (chance(30) && !made.incubatees().isEmpty()) {
            return made.incubatees().get(random.nextInt(made.incubatees().size()));
        }
        int number = made.incubatees().size();
        var particulars = new Particulars(prefix + pick(NAMES), pick(IndustryField.values()), null, null);
        Incubatee somebody = Incubatee.arriving(
                new IncubateeId(prefix + "-firm-" + number), particulars, chance(60) ? founded() : null, null, false);
        made.incubatees().add(somebody);
        times(2, () -> perhapsLabel(somebody));
        return somebody;
    }

    private void perhapsLabel(Incubatee somebody) {
        LocalDate from = day(today.minusYears(2), today.plusMonths(1));
        LocalDate to = chance(40) ? day(from.plusDays(1), today.plusYears(1)) : null;
        var label = new GrowthLabel(pick(GrowthLabelKind.values()), "证" + random.nextInt(1_000), from, to, null, null);
        happens(() -> somebody.label(label));
    }

    private Registration founded() {
        return new Registration(code(), day(today.minusYears(4), today.minusMonths(1)), null, false);
    }

    private void perhapsRegister(Incubatee team) {
        if (team.isFirm() || chance(70)) {
            return;
        }
        Registration firm = founded();
        String name = team.getParticulars().name();
        team.register(name, firm, today, NOTED);
        staysOf(team).forEach(stay -> stay.registered(name, firm.foundedOn(), event(StayAct.REGISTERED, today)));
    }

    private void perhapsMove(Stay stay) {
        Carrier carrier = host(stay);
        LocalDate on = day(stay.getEnteredOn(), today);
        Stay resident = residents.get(stay.getIncubatee());
        if (chance(20) && (resident == null || resident == stay)) {
            SpaceChoice other = choice(carrier, on);
            happens(() -> stay.move(other, carrier, event(StayAct.MOVED, on), today));
            settle(stay, carrier);
        }
    }

    private void perhapsEnd(Stay stay) {
        LocalDate on = day(stay.getEnteredOn(), today);
        if (chance(20)) {
            var how = new Graduation(pick(GraduationGround.values()), null, new Evidence("证明", null, List.of()));
            happens(() -> stay.graduate(how, null, event(StayAct.GRADUATED, on), today));
        } else if (chance(20)) {
            happens(() -> stay.exit(new Exit(pick(ExitReason.values()), null), event(StayAct.EXITED, on), today));
        }
        settle(stay, host(stay));
    }

    private void settle(Stay stay, Carrier carrier) {
        carrier.settle(stay.getId().value(), stay.leases());
        boolean resides = stay.getState() == StayState.ACTIVE && stay.getResidence() == Residence.RESIDENT;
        if (resides) {
            residents.put(stay.getIncubatee(), stay);
        } else {
            residents.remove(stay.getIncubatee(), stay);
        }
    }

    /** A unit, workstations, both or neither, as far as there are any on that day and from then on. */
    private SpaceChoice choice(Carrier carrier, LocalDate from) {
        Space space = carrier.getSpace();
        List<String> units = chance(60) && !space.units().isEmpty()
                ? List.of(
                        space.units().get(random.nextInt(space.units().size())).code())
                : List.of();
        var wanted = new SpaceChoice(units, chance(50) ? 1 + random.nextInt(6) : 0, null);
        var probe = new Lease("probe", units, wanted.workstations(), from, null);
        return happens(() -> space.settle("probe", List.of(probe))) ? wanted : VIRTUAL;
    }

    private void serve(Carrier carrier) {
        LocalDate on = day(carrier.getProfile().openedOn(), today);
        List<IncubateeId> served = made.stays().stream()
                .filter(stay -> stay.getCarrier().equals(carrier.getId()) && chance(30))
                .map(Stay::getIncubatee)
                .distinct()
                .toList();
        made.services()
                .add(new Service(
                        new ServiceId(prefix + "-service-" + made.services().size()),
                        carrier.getId(),
                        carrier.getProfile().name(),
                        carrier.getRegion(),
                        pick(ServiceKind.values()),
                        pick(ServiceMode.values()),
                        on,
                        served,
                        "导师",
                        (1 + random.nextInt(40)) / 4.0,
                        new Yuan(random.nextInt(100_000)),
                        1 + random.nextInt(50),
                        null,
                        new Receipt("test/" + made.services().size(), ""),
                        Service.scopeKeys(carrier, on, served),
                        false));
    }

    private void perhapsClose(Carrier carrier) {
        if (chance(15) && carrier.isOpenOn(today)) {
            made.stays().stream()
                    .filter(stay -> stay.getCarrier().equals(carrier.getId()))
                    .forEach(stay -> leave(stay, carrier));
            happens(() -> carrier.close(day(today.minusDays(90), today), "停业", today));
            happens(() -> carrier.close(today, "停业", today));
        }
    }

    private void leave(Stay stay, Carrier carrier) {
        LocalDate on = stay.getEnteredOn().isAfter(today) ? stay.getEnteredOn() : today;
        happens(() -> stay.exit(new Exit(ExitReason.MOVED_AWAY, null), event(StayAct.EXITED, on), today));
        settle(stay, carrier);
    }

    private void place(Incubatee somebody) {
        var whereabouts = StayWhereabouts.of(staysOf(somebody), today);
        somebody.place(whereabouts.placement(), whereabouts.visibleTo(), whereabouts.confidedTo());
    }

    private List<Stay> staysOf(Incubatee somebody) {
        return made.stays().stream()
                .filter(stay -> stay.getIncubatee().equals(somebody.getId()))
                .toList();
    }

    private Carrier host(Stay stay) {
        return made.carriers().stream()
                .filter(carrier -> carrier.getId().equals(stay.getCarrier()))
                .findFirst()
                .orElseThrow();
    }

    private StayEvent event(StayAct act, LocalDate on) {
        return new StayEvent(act, on, "test", NOTED, null);
    }

    private CreditCode code() {
        return CreditCodes.of(places.get(0), random.nextInt(1_000_000_000));
    }

    /** A day between these, both included; the first when they lie the wrong way round. */
    private LocalDate day(LocalDate first, LocalDate last) {
        long days = DAYS.between(first, last);
        return days <= 0 ? first : first.plusDays((long) (random.nextDouble() * (days + 1)));
    }

    private <T> T pick(T[] values) {
        return pick(List.of(values));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private static void times(int count, Runnable act) {
        for (int time = 0; time < count; time++) {
            act.run();
        }
    }

    private static boolean happens(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Rejection declined) {
            return false;
        }
    }
}
