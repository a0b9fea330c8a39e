package org.hatchery.region;

import static java.util.stream.Collectors.joining;
import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hatchery.region.DivisionChange.Kind;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** Works out what a new list changes, line by line; what was valid before stays as it was. */
final class DivisionPlan {
    private static final int SHOWN = 3;

    private final NavigableMap<RegionCode, List<Region>> names;
    private final List<DivisionRow> rows;

    DivisionPlan(NavigableMap<RegionCode, List<Region>> names, List<DivisionRow> rows) {
        this.names = new TreeMap<>(names);
        this.rows = rows;
    }

    /**
     * What the lines change, in their order.
     *
     * @throws Rejection INVALID for every line that contradicts the tree or what is recorded, together
     */
    List<DivisionChange> changes() {
        var faults = new Faults();
        List<DivisionChange> changes = new ArrayList<>();
        List<Line> lines = IntStream.range(0, rows.size())
                .mapToObj(number -> new Line(number, rows.get(number)))
                .toList();
        lines.forEach(line -> faults.in(() -> changes.add(change(line))));
        lines.forEach(line -> faults.in(() -> checkWhatLiesBelow(line)));
        faults.mustBeNone();
        return changes;
    }

    private DivisionChange change(Line line) {
        DivisionRow row = line.row();
        var faults = new Faults();
        faults.in(() -> checkDays(line));
        faults.in(() -> checkParent(line));
        faults.in(() -> checkSuccessors(line));
        faults.mustBeNone();
        Region last = names.getOrDefault(row.code(), List.of()).stream()
                .reduce((earlier, later) -> later)
                .orElse(null);
        DivisionChange change = last == null || last.validTo() != null ? begun(line, last) : changed(line, last);
        change.saved().forEach(region -> names.put(region.code(), List.of(region)));
        return change;
    }

    private static void checkDays(Line line) {
        LocalDate from = line.row().validFrom();
        LocalDate to = line.row().validTo();
        line.check(from == null || to == null || to.isAfter(from), "validTo", Words.say("region.ends-after-begins"));
    }

    private void checkParent(Line line) {
        DivisionRow row = line.row();
        Optional<RegionCode> above =
                row.code().lineage().stream().skip(1).filter(names::containsKey).findFirst();
        line.check(
                row.parent() == null || above.filter(row.parent()::equals).isPresent(),
                "parent",
                Words.say("region.code-lie-parent"));
    }

    private void checkSuccessors(Line line) {
        DivisionRow row = line.row();
        boolean known = row.successors().stream().allMatch(code -> !code.equals(row.code()) && isKnown(code));
        line.check(known, "successors", Words.say("region.one-successors-known"));
        line.check(
                row.successors().isEmpty() || row.validTo() != null, "validTo", Words.say("region.what-followed-end"));
    }

    /** What ends takes along everything below it: in the same list, or before. */
    private void checkWhatLiesBelow(Line line) {
        LocalDate end = line.row().validTo();
        if (end == null) {
            return;
        }
        List<Region> left = names.tailMap(line.row().code(), false).values().stream()
                .map(known -> known.get(known.size() - 1))
                .takeWhile(region -> line.row().code().contains(region.code()))
                .filter(region -> region.validTo() == null || region.validTo().isAfter(end))
                .toList();
        String some = left.stream()
                .limit(SHOWN)
                .map(region -> region.name() + " " + region.code())
                .collect(joining("、"));
        line.check(left.isEmpty(), "validTo", Words.say("region.divisions-below-still-valid", left.size(), some));
    }

    private boolean isKnown(RegionCode code) {
        return names.containsKey(code)
                || rows.stream().anyMatch(row -> row.code().equals(code));
    }

    private DivisionChange begun(Line line, @Nullable Region before) {
        DivisionRow row = line.row();
        LocalDate from = row.validFrom();
        if (before != null && row.name().equals(before.name()) && from == null) {
            line.check(
                    row.validTo() == null || row.validTo().equals(before.validTo()),
                    "validTo",
                    Words.say("region.another-end-recorded"));
            return new DivisionChange(row, Kind.UNCHANGED, List.of());
        }
        if (from == null) {
            throw line.wrong("validFrom", Words.say("region.new-division-first-day"));
        }
        LocalDate free = before == null ? null : before.validTo();
        line.check(free == null || !free.isAfter(from), "validFrom", Words.say("region.begins-before-one-before"));
        boolean above = names.keySet().stream()
                .anyMatch(code -> !code.equals(row.code()) && row.code().contains(code));
        line.check(before != null || !above, "code", Words.say("region.come-above-divisions"));
        return new DivisionChange(row, Kind.SET_UP, List.of(region(row, from)));
    }

    private DivisionChange changed(Line line, Region current) {
        DivisionRow row = line.row();
        LocalDate from = row.validFrom();
        LocalDate to = row.validTo();
        if (!row.name().equals(current.name())) {
            if (from == null || !isAfter(from, current)) {
                throw line.wrong("validFrom", Words.say("region.new-name-later-first"));
            }
            return new DivisionChange(row, Kind.RENAMED, List.of(ended(current, from), region(row, from)));
        }
        line.check(
                from == null || from.equals(current.validFrom()),
                "validFrom",
                Words.say("region.another-first-day-recorded"));
        if (to == null) {
            return new DivisionChange(row, Kind.UNCHANGED, List.of());
        }
        line.check(isAfter(to, current), "validTo", Words.say("region.ends-after-begins"));
        return new DivisionChange(row, Kind.ABOLISHED, List.of(ended(current, to)));
    }

    private static boolean isAfter(LocalDate day, Region current) {
        return current.validFrom() == null || day.isAfter(current.validFrom());
    }

    private static Region ended(Region region, LocalDate to) {
        return new Region(region.id(), region.code(), region.name(), region.level(), region.validFrom(), to);
    }

    private static Region region(DivisionRow row, LocalDate from) {
        return new Region(row.code() + "/" + from, row.code(), row.name(), level(row.code()), from, row.validTo());
    }

    private static RegionLevel level(RegionCode code) {
        if (code.value().endsWith("0000")) {
            return RegionLevel.PROVINCE;
        }
        return code.value().endsWith("00") ? RegionLevel.PREFECTURE : RegionLevel.COUNTY;
    }

    /** Line of the list, which knows where a fault of it is. */
    private record Line(int number, DivisionRow row) {
        void check(boolean right, String member, Sentence says) {
            if (!right) {
                throw wrong(member, says);
            }
        }

        Rejection wrong(String member, Sentence says) {
            return new Rejection(
                    INVALID,
                    "divisions." + number + "." + member,
                    Words.say("region.correct-try-again", row.name(), row.code(), says));
        }
    }
}
