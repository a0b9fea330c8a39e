package org.hatchery.pilot.base;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.springframework.modulith.NamedInterface;

/**
 * When equipment may be used in a week (开放时间).
 *
 * @param openings parts of weekdays that do not overlap
 */
@NamedInterface(propagate = false)
public record OpeningHours(List<Opening> openings) {
    public static final int GRID = 30;
    private static final int MOST = 28;
    private static final DayOfWeek[] DAYS = DayOfWeek.values();

    /** Open at any time. */
    public static OpeningHours always() {
        return new OpeningHours(List.of(DayOfWeek.values()).stream()
                .map(day -> new Opening(day, DayPart.WHOLE_DAY))
                .toList());
    }

    /**
     * Checks what a person typed, and puts it in order; stored data is taken as it is.
     *
     * @throws Rejection INVALID when there are none or more than 28, when two overlap, or when one does not begin and
     *     end at a full or half hour
     */
    OpeningHours checked() {
        if (openings.isEmpty() || openings.size() > MOST) {
            throw new Rejection(INVALID, "openingHours", Words.say("pilot.give-1-28-opening"));
        }
        List<Opening> inOrder = new ArrayList<>(openings);
        inOrder.sort(
                comparing(Opening::day).thenComparing(opening -> opening.part().from()));
        for (int place = 0; place < inOrder.size(); place++) {
            checkGrid(inOrder.get(place).part());
            checkApart(inOrder, place);
        }
        return new OpeningHours(List.copyOf(inOrder));
    }

    private static void checkGrid(DayPart part) {
        if (part.from() % GRID != 0 || part.to() % GRID != 0) {
            throw new Rejection(INVALID, "openingHours", Words.say("pilot.opening-times-begin-end"));
        }
    }

    private static void checkApart(List<Opening> inOrder, int place) {
        if (place == 0) {
            return;
        }
        Opening one = inOrder.get(place - 1);
        Opening next = inOrder.get(place);
        if (one.day() == next.day() && one.part().overlaps(next.part())) {
            throw new Rejection(INVALID, "openingHours", Words.say("pilot.opening-times-overlap"));
        }
    }

    /** Parts of that day in order; those that touch are one. */
    public List<DayPart> on(LocalDate day) {
        return on(day.getDayOfWeek());
    }

    private List<DayPart> on(DayOfWeek day) {
        List<DayPart> parts = new ArrayList<>();
        openings.stream()
                .filter(opening -> opening.day() == day)
                .map(Opening::part)
                .sorted(comparing(DayPart::from))
                .forEach(part -> append(parts, part));
        return List.copyOf(parts);
    }

    private static void append(List<DayPart> parts, DayPart next) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).to() == next.from()) {
            parts.set(last, new DayPart(parts.get(last).from(), next.to()));
        } else {
            parts.add(next);
        }
    }

    public boolean isOpenOn(LocalDate day) {
        return openings.stream().anyMatch(opening -> opening.day() == day.getDayOfWeek());
    }

    public boolean covers(LocalDate day, DayPart wanted) {
        return on(day).stream().anyMatch(part -> part.contains(wanted));
    }

    public int minutesOn(LocalDate day) {
        return on(day).stream().mapToInt(DayPart::minutes).sum();
    }

    /** In words, such as 周一至周五 8:00–18:00; days in a row that are alike are said together. */
    public Sentence spoken() {
        List<String> chinese = new ArrayList<>();
        List<String> english = new ArrayList<>();
        for (int first = 0; first < DAYS.length; first++) {
            List<DayPart> parts = on(DAYS[first]);
            int last = first;
            while (last + 1 < DAYS.length && on(DAYS[last + 1]).equals(parts)) {
                last++;
            }
            if (!parts.isEmpty()) {
                chinese.add(span(first, last, TextStyle.SHORT, Locale.CHINA, "至") + " " + said(parts, "、"));
                english.add(span(first, last, TextStyle.FULL, Locale.ENGLISH, " to ") + " " + said(parts, ", "));
            }
            first = last;
        }
        return new Sentence(String.join(";", chinese), String.join("; ", english));
    }

    private static String span(int first, int last, TextStyle style, Locale language, String to) {
        String from = DAYS[first].getDisplayName(style, language);
        return first == last ? from : from + to + DAYS[last].getDisplayName(style, language);
    }

    private static String said(List<DayPart> parts, String and) {
        return parts.stream()
                .map(part -> time(part.from()) + "–" + time(part.to()))
                .collect(joining(and));
    }

    private static String time(int minute) {
        return String.format("%d:%02d", minute / 60, minute % 60);
    }
}
