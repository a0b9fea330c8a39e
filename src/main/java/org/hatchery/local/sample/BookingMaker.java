package org.hatchery.local.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.firm.Incubatee;
import org.hatchery.local.Personas;
import org.hatchery.pilot.base.BookingUnit;
import org.hatchery.pilot.base.Equipment;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.pilot.booking.Booking;
import org.hatchery.pilot.booking.BookingState;
import org.hatchery.pilot.sample.BookingStory;
import org.hatchery.pilot.training.TrainingRecord;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Books the equipment of the bases, around today and back into last year. */
final class BookingMaker {
    /** Days from today, far enough from each other that no two bookings of one piece meet. */
    private static final List<Integer> BUSY =
            List.of(-430, -400, -370, -335, -280, -230, -180, -140, -105, -75, -48, -26, 5, 24);

    private static final List<Integer> CALM = List.of(-340, -90, -30, -12, 5);
    private static final List<String> PURPOSES = List.of("样机小批量试制", "工艺参数摸索", "中试验证", "可靠性测试", "产品定型前测试", "批次一致性验证");
    private static final List<String> OPINIONS = List.of("设备状态良好，工程师响应及时", "排期紧张，建议增加夜间时段", "数据完整，报告规范");

    /** In which equipment really runs on a day of its booking, weekends counted in. */
    private static final int HOURS_OF_A_DAY = 7;

    private final Given given;
    private final Claimants claimants;
    private final Map<String, TrainingRecord> trainings = new LinkedHashMap<>();
    private final List<Booking> bookings = new ArrayList<>();

    BookingMaker(Given given, Claimants claimants, List<PilotBase> bases) {
        this.given = given;
        this.claimants = claimants;
        bases.forEach(this::book);
    }

    List<TrainingRecord> trainings() {
        return List.copyOf(trainings.values());
    }

    List<Booking> all() {
        return bookings;
    }

    private void book(PilotBase base) {
        boolean main = isMain(base);
        List<Incubatee> users = users(base);
        base.getEquipment().forEach(piece -> (main ? BUSY : CALM).forEach(days -> book(base, piece, days, users)));
        if (main) {
            ofPersona(base);
            underWay(base, users.get(0));
        }
    }

    private static boolean isMain(PilotBase base) {
        return base.getId().value().equals(Personas.SHENYANG_BASE);
    }

    /** Some firms of the province, of which each piece is used by a few. */
    private List<Incubatee> users(PilotBase base) {
        var province = new RegionCode(base.getRegion().value().substring(0, 2) + "0000");
        List<Incubatee> firms = claimants.stayingIn(province, base.getId().value()).stream()
                .filter(Incubatee::isFirm)
                .filter(firm -> Claimants.placement(firm)
                        .enteredOn()
                        .isBefore(given.today().minusMonths(15)))
                .limit(7)
                .toList();
        return firms.isEmpty() ? List.of(claimants.get(Personas.HUNNAN_FIRM)) : firms;
    }

    private void book(PilotBase base, Equipment piece, int days, List<Incubatee> users) {
        String id = base.getId().value() + "/" + piece.code() + "/" + days;
        var dice = Dice.of(id);
        LocalDate day = workday(given.today().plusDays(days));
        BookingStory story;
        if (dice.chance(0.12) && days < 0) {
            story = BookingStory.ofBase(wish(base, piece, day, dice, "基地自有工艺验证"), id, StayStory.BY, given.zone());
        } else {
            Incubatee firm = dice.pick(users.subList(0, Math.min(users.size(), piece.qualification() == null ? 7 : 2)));
            story = BookingStory.byFirm(
                    wish(base, piece, day, dice, dice.pick(PURPOSES)),
                    firm,
                    training(base, piece, firm),
                    id,
                    StayStory.BY,
                    given.zone());
        }
        tell(story, day, dice);
        bookings.add(story.booking());
    }

    /** A Tuesday to Thursday nearby, so that nothing reaches into a weekend. */
    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case FRIDAY, SATURDAY -> day.minusDays(day.getDayOfWeek().getValue() - DayOfWeek.WEDNESDAY.getValue());
            case SUNDAY, MONDAY -> day.plusDays(day.getDayOfWeek() == DayOfWeek.SUNDAY ? 2 : 1);
            default -> day;
        };
    }

    private BookingStory.Wish wish(PilotBase base, Equipment piece, LocalDate day, Dice dice, String purpose) {
        boolean byDay = piece.unit() == BookingUnit.DAY;
        int begin = dice.between(8, 13);
        LocalDateTime from = byDay ? day.atStartOfDay() : day.atTime(begin, 0);
        LocalDateTime to =
                byDay ? day.plusDays(days(base, day, dice)).atStartOfDay() : from.plusHours(dice.between(2, 5));
        return new BookingStory.Wish(base, piece.code(), from, to, purpose, asked(day));
    }

    /** The main base is in use for a week or two at a time, the others for a day or two. */
    private int days(PilotBase base, LocalDate day, Dice dice) {
        boolean lasting = isMain(base) && day.isBefore(given.today());
        int days = lasting ? dice.between(6, 13) : dice.between(1, 2);
        int beyondFriday = day.plusDays(days - 1L).getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        return days - Math.max(0, beyondFriday);
    }

    private LocalDateTime asked(LocalDate day) {
        LocalDate latest = given.today().minusDays(2);
        LocalDate usual = day.minusDays(11);
        return (usual.isBefore(latest) ? usual : latest).atTime(10, 0);
    }

    private @Nullable TrainingRecord training(PilotBase base, Equipment piece, Incubatee firm) {
        String qualification = piece.qualification();
        if (qualification == null) {
            return null;
        }
        LocalDate passedOn = given.today().minusMonths(17);
        return trainings.computeIfAbsent(
                base.getId().value() + piece.code() + firm.getId().value(),
                none -> TrainingRecord.of(
                        base,
                        piece,
                        qualification,
                        firm.getId(),
                        firm.getParticulars().name(),
                        passedOn,
                        passedOn.plusYears(3),
                        StayStory.BY));
    }

    private void tell(BookingStory story, LocalDate day, Dice dice) {
        LocalDateTime answered = asked(day).plusDays(1);
        double fate = dice.share(0, 1);
        boolean ahead = day.isAfter(given.today());
        if (story.booking().getState() == BookingState.REQUESTED) {
            if (ahead && fate < 0.5) {
                return;
            }
            if (fate > 0.94) {
                story.decline("该时段设备检修", answered);
                return;
            }
            story.approve(answered);
        }
        if (fate > 0.86 && story.booking().getIncubatee() != null) {
            story.cancel(answered.plusHours(3));
        } else if (!ahead) {
            happen(story, fate, dice);
        }
    }

    private static void happen(BookingStory story, double fate, Dice dice) {
        LocalDateTime from = story.booking().getSlot().from();
        LocalDateTime to = story.booking().getSlot().to();
        if (fate > 0.8) {
            story.miss(to);
            return;
        }
        boolean byDay = from.getHour() == 0;
        LocalDateTime begun = byDay ? from.plusHours(8) : from.plusMinutes(dice.between(0, 20));
        LocalDateTime ended = byDay ? to.minusHours(6) : to.minusMinutes(dice.between(0, 25));
        long lasted = Duration.between(begun, ended).toMinutes();
        story.use(begun, ended, byDay ? from.until(to, ChronoUnit.DAYS) * HOURS_OF_A_DAY * 60 : lasted);
        if (dice.chance(0.6) && story.booking().getIncubatee() != null) {
            story.rate(dice.between(3, 5), dice.chance(0.5) ? dice.pick(OPINIONS) : null, ended.plusHours(20));
        }
    }

    /** The firm of a persona was there once and comes again. */
    private void ofPersona(PilotBase base) {
        Incubatee firm = claimants.get(Personas.HUNNAN_FIRM);
        Equipment piece = base.piece("E02").orElseThrow();
        for (int days : List.of(-60, 10)) {
            LocalDate day = workday(given.today().plusDays(days));
            var wish = new BookingStory.Wish(
                    base, piece.code(), day.atTime(9, 0), day.atTime(12, 0), "关键零件精密加工验证", asked(day));
            String id = Personas.HUNNAN_FIRM + "/" + days;
            var story = BookingStory.byFirm(wish, firm, training(base, piece, firm), id, StayStory.BY, given.zone());
            if (days < 0) {
                story.use(day.atTime(9, 10), day.atTime(11, 50), 160);
                story.rate(5, OPINIONS.get(0), day.atTime(20, 0));
            }
            bookings.add(story.booking());
        }
    }

    /** One that began yesterday and ends tomorrow. */
    private void underWay(PilotBase base, Incubatee firm) {
        LocalDate begin = given.yesterday();
        var wish = new BookingStory.Wish(
                base, "E04", begin.atStartOfDay(), begin.plusDays(3).atStartOfDay(), "高低温循环试验", asked(begin));
        var story = BookingStory.byFirm(wish, firm, null, base.getId().value() + "/now", StayStory.BY, given.zone());
        story.start(begin.atTime(9, 0));
        bookings.add(story.booking());
    }
}
