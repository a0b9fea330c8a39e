package org.hatchery.figures;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hatchery.incubation.stay.Residence;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;

/** The stays of one firm or team, asked which of them a year belongs to. */
public record StayYears(List<Stay> stays, LocalDate today) {

    /**
     * The stay whose carrier is responsible for a year: where it stays at the end of the year or today, or else the last
     * one it left in that year; one with space before a virtual one.
     *
     * @throws Rejection WRONG_DATES for a year that has not begun or in which it stayed nowhere
     */
    public Stay responsible(int year) {
        return stays.stream()
                .filter(stay -> years(stay).anyMatch(stayed -> stayed == year))
                .max(comparing((Stay stay) -> lastDay(stay, year))
                        .thenComparing(stay -> stay.getResidence() == Residence.RESIDENT)
                        .thenComparing(Stay::getEnteredOn)
                        // whoever asks gets the same answer
                        .thenComparing(stay -> stay.getId().value()))
                .orElseThrow(this::wrongYear);
    }

    /** All years that have begun and in which it stayed somewhere. */
    public IntStream all() {
        return stays.stream().flatMapToInt(this::years).distinct().sorted();
    }

    /** Years a stay lies in; none for one that lies ahead or ended on its day of entry, which was called off. */
    private IntStream years(Stay stay) {
        LocalDate entered = stay.getEnteredOn();
        LocalDate ended = stay.getEndedOn();
        if (entered.isAfter(today) || entered.equals(ended)) {
            return IntStream.empty();
        }
        return IntStream.rangeClosed(entered.getYear(), (ended == null ? today : ended).getYear());
    }

    private static LocalDate lastDay(Stay stay, int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate ended = stay.getEndedOn();
        return ended == null || ended.isAfter(last) ? last : ended;
    }

    private Rejection wrongYear() {
        String years = all().mapToObj(String::valueOf).collect(joining(", "));
        return new Rejection(
                WRONG_DATES,
                "year",
                years.isEmpty() ? Words.say("figures.not-entered-yet") : Words.say("figures.years-of-a-stay", years));
    }
}
