package org.hatchery.pilot.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hatchery.Draws;
import org.hatchery.pilot.base.BookingUnit;
import org.hatchery.pilot.base.DayPart;
import org.hatchery.pilot.base.Equipment;
import org.hatchery.pilot.base.Opening;
import org.hatchery.pilot.base.OpeningHours;
import org.hatchery.pilot.base.Pieces;
import org.junit.jupiter.api.Test;

/** Free time, whatever is open and held, … */
class FreeTimePropertyTests {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 27);
    private static final int DAYS = 12;

    /** One equipment with random hours and holdings, laid out half hour by half hour in a grid. */
    private static final class Grid {
        final Draws random;
        final Equipment piece;
        final Map<LocalDate, List<DayPart>> taken = new HashMap<>();
        final LocalDateTime now;

        Grid(Draws random) {
            this.random = random;
            BookingUnit unit = random.nextInt(3) == 0 ? BookingUnit.DAY : BookingUnit.HOUR;
            LocalDate end = random.nextBoolean() ? FIRST.plusDays(random.nextInt(DAYS)) : null;
            piece = Pieces.piece(unit, "1", hours(), random.nextInt(60), null, end);
            now = FIRST.minusDays(1).atStartOfDay().plusMinutes(random.nextInt(3 * 1440));
            for (int held = random.nextInt(12); held > 0; held--) {
                LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
                taken.computeIfAbsent(day, any -> new ArrayList<>()).add(part());
            }
        }

        private OpeningHours hours() {
            List<Opening> openings = new ArrayList<>();
            for (DayOfWeek day : DayOfWeek.values()) {
                int split = 1 + random.nextInt(46);
                if (random.nextInt(4) > 0) {
                    openings.add(new Opening(day, new DayPart(0, split * 30)));
                }
                if (random.nextInt(3) > 0) {
                    openings.add(new Opening(day, new DayPart((split + random.nextInt(2)) * 30, 1440)));
                }
            }
            return new OpeningHours(openings);
        }

        private DayPart part() {
            int from = random.nextInt(48);
            return new DayPart(from * 30, (from + 1 + random.nextInt(48 - from)) * 30);
        }

        boolean isOpen(LocalDate day, int minute) {
            return piece.openingHours().openings().stream()
                    .anyMatch(opening -> opening.day() == day.getDayOfWeek()
                            && opening.part().from() <= minute
                            && minute < opening.part().to());
        }

        boolean isHeld(LocalDate day, int minute) {
            return taken.getOrDefault(day, List.of()).stream()
                    .anyMatch(part -> part.from() <= minute && minute < part.to());
        }

        boolean isFree(LocalDate day, int minute) {
            boolean inService =
                    !day.isBefore(Pieces.SINCE) && (piece.withdrawnOn() == null || day.isBefore(piece.withdrawnOn()));
            LocalDateTime slotStart = piece.unit() == BookingUnit.DAY
                    ? day.atStartOfDay()
                    : day.atStartOfDay().plusMinutes(minute - minute % 30);
            boolean late = slotStart.isBefore(now.plusHours(piece.leadHours()));
            return inService
                    && !late
                    && (piece.unit() == BookingUnit.DAY ? isFree(day) : isOpen(day, minute) && !isHeld(day, minute));
        }

        private boolean isFree(LocalDate day) {
            boolean open = false;
            for (int minute = 0; minute < 1440; minute += 30) {
                open |= isOpen(day, minute);
                if (isHeld(day, minute)) {
                    return false;
                }
            }
            return open;
        }
    }

    @Property(tries = 200)
    void isEveryHalfHourThatIsOpenAndNotHeld(@ForAll Draws chance) {
        var grid = new Grid(chance);
        List<Slot> free = new FreeTime(grid.piece, grid.taken, grid.now).between(FIRST, FIRST.plusDays(DAYS - 1));

        Set<LocalDateTime> found = new TreeSet<>();
        free.forEach(slot -> {
            for (LocalDateTime minute = slot.from(); minute.isBefore(slot.to()); minute = minute.plusMinutes(30)) {
                assertThat(found.add(minute) && minute.getMinute() % 30 == 0).isTrue();
            }
        });
        Set<LocalDateTime> wanted = new TreeSet<>();
        FIRST.datesUntil(FIRST.plusDays(DAYS)).forEach(day -> {
            for (int minute = 0; minute < 1440; minute += 30) {
                if (grid.isFree(day, minute)) {
                    wanted.add(day.atStartOfDay().plusMinutes(minute));
                }
            }
        });
        assertThat(found).isEqualTo(wanted);
        for (int place = 1; place < free.size(); place++) {
            assertThat(free.get(place).from()).isAfter(free.get(place - 1).to());
        }
    }

    @Property(tries = 200)
    void countsTheMinutesThatAreOpenAndNotDown(@ForAll Draws chance) {
        var grid = new Grid(chance);
        List<Slot> down = new ArrayList<>();
        LocalDateTime at = FIRST.minusDays(2).atStartOfDay();
        while (down.size() < 4) {
            at = at.plusMinutes(30L * (1 + grid.random.nextInt(200)));
            LocalDateTime end = at.plusMinutes(30L * (1 + grid.random.nextInt(150)));
            down.add(new Slot(at, end));
            at = end;
        }
        long wanted = FIRST.datesUntil(FIRST.plusDays(DAYS))
                .filter(day -> grid.piece.withdrawnOn() == null || day.isBefore(grid.piece.withdrawnOn()))
                .mapToLong(day -> {
                    long minutes = 0;
                    for (int minute = 0; minute < 1440; minute += 30) {
                        LocalDateTime moment = day.atStartOfDay().plusMinutes(minute);
                        boolean stands = down.stream()
                                .anyMatch(slot -> !moment.isBefore(slot.from()) && moment.isBefore(slot.to()));
                        minutes += grid.isOpen(day, minute) && !stands ? 30 : 0;
                    }
                    return minutes;
                })
                .sum();

        assertThat(new OpenTime(grid.piece, down).minutes(FIRST, FIRST.plusDays(DAYS - 1)))
                .isEqualTo(wanted);
    }

    @Property(tries = 200)
    void isChargedByTheMinuteOrTheOpenDay(@ForAll Draws chance) {
        var grid = new Grid(chance);
        boolean byDay = grid.piece.unit() == BookingUnit.DAY;
        LocalDateTime from = FIRST.atStartOfDay().plusMinutes(byDay ? 0 : 30L * grid.random.nextInt(200));
        LocalDateTime to = from.plusMinutes(
                byDay ? 1440L * (1 + grid.random.nextInt(40)) : 30L * (1 + grid.random.nextInt(2_000)));
        Charge charge = Charge.of(grid.piece, new Slot(from, to));

        Map<String, Long> wanted = new java.util.TreeMap<>();
        for (LocalDateTime minute = from; minute.isBefore(to); minute = minute.plusMinutes(30)) {
            int ofDay = minute.getHour() * 60 + minute.getMinute();
            if (!byDay || grid.isOpen(minute.toLocalDate(), ofDay)) {
                wanted.merge(minute.toLocalDate().toString().substring(0, 7), 30L, Long::sum);
            }
        }
        Map<String, Long> found = new java.util.TreeMap<>();
        charge.months().forEach(share -> found.put(share.month(), share.minutes()));
        assertThat(found).isEqualTo(wanted);
    }

    @Test
    void leavesTheBordersOfWhatIsHeld() {
        DayPart open = new DayPart(480, 1080);

        assertThat(FreeTime.without(open, List.of())).containsExactly(open);
        assertThat(FreeTime.without(open, List.of(new DayPart(480, 1080)))).isEmpty();
        assertThat(FreeTime.without(open, List.of(new DayPart(600, 660), new DayPart(540, 630))))
                .containsExactly(new DayPart(480, 540), new DayPart(660, 1080));
        assertThat(FreeTime.without(open, List.of(new DayPart(0, 480), new DayPart(1080, 1440))))
                .containsExactly(open);
        assertThat(FreeTime.without(open, List.of(new DayPart(540, 900), new DayPart(600, 660))))
                .containsExactly(new DayPart(480, 540), new DayPart(900, 1080));
    }
}
