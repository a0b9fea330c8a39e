package org.hatchery.application.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hatchery.shared.Citation;
import org.hatchery.shared.RuleText;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts working days (工作日) by the arrangements of the State Council.
 *
 * <p>In a year that nobody has arranged yet, Monday to Friday count; whoever counts so far is told that it is not certain.
 */
@Component
@NamedInterface(propagate = false)
public class WorkingDays {
    private static final String FILE = "rules/working-days.json";

    private final Map<Integer, CalendarYear> years = new HashMap<>();
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();

    /**
     * All of the file.
     *
     * @throws IllegalStateException when it cannot be read
     */
    public WorkingDays(JsonMapper json) {
        read(json).forEach(year -> {
            years.put(year.year(), year);
            year.holidays()
                    .forEach(span ->
                            span.from().datesUntil(span.to().plusDays(1)).forEach(off::add));
            worked.addAll(year.worked());
        });
    }

    private static List<CalendarYear> read(JsonMapper json) {
        return RuleText.read(FILE, json, new TypeReference<>() {});
    }

    /** Whether people work on that day. */
    public boolean isWorked(LocalDate day) {
        if (off.contains(day)) {
            return false;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend || worked.contains(day);
    }

    /** The first working day on or after that day. */
    public LocalDate firstFrom(LocalDate day) {
        LocalDate at = day;
        while (!isWorked(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /**
     * Last of so many working days, of which the first one is the first on or after that day.
     *
     * @param count at least one
     */
    public LocalDate last(LocalDate from, int count) {
        LocalDate at = firstFrom(from);
        for (int counted = 1; counted < count; counted++) {
            at = firstFrom(at.plusDays(1));
        }
        return at;
    }

    /** Working days after one day until another, which counts itself; none when it is not later. */
    public int between(LocalDate after, LocalDate until) {
        return after.isBefore(until)
                ? Math.toIntExact(after.plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(this::isWorked)
                        .count())
                : 0;
    }

    /** Whether the holidays of all years from one day to another are known. */
    public boolean isCertain(LocalDate from, LocalDate to) {
        return from.getYear() <= to.getYear()
                && java.util.stream.IntStream.rangeClosed(from.getYear(), to.getYear())
                        .allMatch(years::containsKey);
    }

    /** Where the holidays of that day's year are arranged; empty when nobody has arranged them yet. */
    public Optional<Citation> source(LocalDate day) {
        return Optional.ofNullable(years.get(day.getYear())).map(CalendarYear::citation);
    }

    /** The last year that is arranged. */
    public int lastKnown() {
        return years.keySet().stream().max(Comparator.naturalOrder()).orElse(0);
    }
}
