package org.hatchery.local.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.profile.Operator;
import org.hatchery.firm.Incubatee;
import org.hatchery.local.Personas;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.BaseProfile;
import org.hatchery.pilot.base.BookingUnit;
import org.hatchery.pilot.base.DayPart;
import org.hatchery.pilot.base.Equipment;
import org.hatchery.pilot.base.FeedSecrets;
import org.hatchery.pilot.base.Filing;
import org.hatchery.pilot.base.FilingState;
import org.hatchery.pilot.base.Opening;
import org.hatchery.pilot.base.OpeningHours;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.pilot.base.Staff;
import org.hatchery.pilot.booking.Booking;
import org.hatchery.pilot.sample.BookingStory;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.institution.InstitutionKinds;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sample's shared instruments: two of a university, used by firms and by itself. */
@Profile("local")
@Component
@ConditionalOnBooleanProperty("hatchery.sample.enabled")
class InstrumentsChapter implements SampleChapter {
    private static final Citation SOURCE = new Citation(
            "示例仪器开放公告", null, null, null, false, new Sentence("示例数据，并非真实文件。", "Sample data, no real document."));
    private static final DayPart HOURS = new DayPart(8 * 60, 20 * 60);
    /** Days from today; the last one is still ahead. */
    private static final List<Integer> DAYS = List.of(-410, -320, -250, -160, -90, -40, 6);

    private static final int OWN = -250;

    private final InstitutionKinds kinds;

    InstrumentsChapter(InstitutionKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public List<?> tell(Given given, Sample sample) {
        PilotBase host = host(given);
        List<Incubatee> users = new Claimants(sample)
                .stayingIn(host.getRegion(), "instruments").stream()
                        .filter(Incubatee::isFirm)
                        .limit(3)
                        .toList();
        List<Booking> bookings = bookings(given, host, users);
        return Stream.of(List.of(host), bookings, BookingStory.calendar(bookings, List.of(host)))
                .flatMap(List::stream)
                .toList();
    }

    private PilotBase host(Given given) {
        Institution university = new InstitutionMaker(given, kinds.all())
                .all().stream()
                        .filter(one -> one.getId().value().equals(Personas.HUNNAN_UNIVERSITY))
                        .findFirst()
                        .orElseThrow();
        LocalDate filedOn = given.today().minusYears(2);
        var profile = new BaseProfile(
                university.getName() + "仪器共享平台",
                new Operator(university.getName(), Objects.requireNonNull(university.getCreditCode())),
                university.getRegion(),
                Set.of(IndustryField.NEW_MATERIALS),
                null,
                new Staff(12, 9, 4),
                null,
                null,
                null,
                null,
                university.getId());
        PilotBase host = PilotBase.register(
                new BaseId("sample-instruments-1"),
                "SAMPLE-YQ-" + university.getRegion().value() + "-1",
                profile,
                new Filing(FilingState.FILED, filedOn, "示例仪器备〔" + filedOn.getYear() + "〕1号", SOURCE),
                new FeedSecrets().fresh(),
                true);
        host.put(piece("SEM", "场发射扫描电子显微镜", "电镜分析", "600", filedOn));
        host.put(piece("XRD", "X射线衍射仪", "物相分析", "260", filedOn));
        return host;
    }

    private static Equipment piece(String code, String name, String capability, String price, LocalDate from) {
        return new Equipment(
                code,
                name,
                null,
                Set.of(capability),
                null,
                BookingUnit.HOUR,
                Yuan.of(price),
                Yuan.of("1800000"),
                null,
                new OpeningHours(Arrays.stream(DayOfWeek.values())
                        .map(day -> new Opening(day, HOURS))
                        .toList()),
                false,
                null,
                null,
                24,
                24,
                true,
                from,
                null);
    }

    private static List<Booking> bookings(Given given, PilotBase host, List<Incubatee> users) {
        List<Booking> bookings = new ArrayList<>();
        host.getEquipment()
                .forEach(piece -> DAYS.forEach(days -> bookings.add(booked(given, host, piece, days, users))));
        return bookings;
    }

    private static Booking booked(Given given, PilotBase host, Equipment piece, int days, List<Incubatee> users) {
        LocalDate day = given.today().plusDays(days);
        LocalDateTime from = day.atTime(9, 0);
        LocalDate asked = day.minusDays(11).isBefore(given.today()) ? day.minusDays(11) : given.yesterday();
        var wish = new BookingStory.Wish(host, piece.code(), from, from.plusHours(4), "样品测试", asked.atTime(10, 0));
        String id = host.getId().value() + "/" + piece.code() + "/" + days;
        boolean own = days == OWN || users.isEmpty();
        BookingStory story = own
                ? BookingStory.ofBase(wish, id, StayStory.BY, given.zone())
                : BookingStory.byFirm(wish, Dice.of(id).pick(users), null, id, StayStory.BY, given.zone());
        if (days < 0) {
            story.use(from.plusMinutes(10), from.plusHours(3), 170);
        }
        return story.booking();
    }
}
