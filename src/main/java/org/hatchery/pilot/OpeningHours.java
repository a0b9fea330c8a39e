package org.hatchery.pilot;

import static java.util.Comparator.comparing;
import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hatchery.shared.Rejection;

/**
 * When equipment may be used in a week (开放时间).
 *
 * @param openings parts of weekdays that do not overlap
 */
public record OpeningHours(List<Opening> openings) {
    static final int GRID = 30;
    private static final int MOST = 28;

    /** Open at any time. */
    static OpeningHours always() {
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
            throw new Rejection(INVALID, "openingHours", "请填写 1 至 28 个开放时段。", "Please give 1 to 28 opening times.");
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
            throw new Rejection(
                    INVALID, "openingHours", "开放时段须以整点或半点起止。", "Opening times begin and end at a full or half hour.");
        }
    }

    private static void checkApart(List<Opening> inOrder, int place) {
        if (place == 0) {
            return;
        }
        Opening one = inOrder.get(place - 1);
        Opening next = inOrder.get(place);
        if (one.day() == next.day() && one.part().overlaps(next.part())) {
            throw new Rejection(INVALID, "openingHours", "开放时段不能重叠。", "Opening times must not overlap.");
        }
    }

    /** Parts of that day in order; those that touch are one. */
    List<DayPart> on(LocalDate day) {
        List<DayPart> parts = new ArrayList<>();
        openings.stream()
                .filter(opening -> opening.day() == day.getDayOfWeek())
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

    boolean isOpenOn(LocalDate day) {
        return openings.stream().anyMatch(opening -> opening.day() == day.getDayOfWeek());
    }

    boolean covers(LocalDate day, DayPart wanted) {
        return on(day).stream().anyMatch(part -> part.contains(wanted));
    }

    int minutesOn(LocalDate day) {
        return on(day).stream().mapToInt(DayPart::minutes).sum();
    }
}
