package org.hatchery.region;

import static java.util.stream.Collectors.joining;
import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.hatchery.region.DivisionChange.Kind;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
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
        for (int number = 0; number < rows.size(); number++) {
            var line = new Line(number, rows.get(number));
            faults.in(() -> changes.add(change(line)));
        }
        for (int number = 0; number < rows.size(); number++) {
            var line = new Line(number, rows.get(number));
            faults.in(() -> checkWhatLiesBelow(line));
        }
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
        line.check(from == null || to == null || to.isAfter(from), "validTo", "失效日期须在生效日期之后", "it ends after it begins");
    }

    private void checkParent(Line line) {
        DivisionRow row = line.row();
        Optional<RegionCode> above =
                row.code().lineage().stream().skip(1).filter(names::containsKey).findFirst();
        line.check(
                row.parent() == null || above.filter(row.parent()::equals).isPresent(),
                "parent",
                "上级区划与代码不符",
                "its code does not lie in that parent");
    }

    private void checkSuccessors(Line line) {
        DivisionRow row = line.row();
        boolean known = row.successors().stream().allMatch(code -> !code.equals(row.code()) && isKnown(code));
        line.check(known, "successors", "去向中有未登记的区划", "one of its successors is not known");
        line.check(
                row.successors().isEmpty() || row.validTo() != null, "validTo", "有去向的须填写失效日期", "what is followed has an end");
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
        line.check(
                left.isEmpty(),
                "validTo",
                "其下还有 " + left.size() + " 个区划届时仍有效（" + some + "），请一并写明其失效日期和去向",
                left.size() + " divisions below it are still valid then (" + some
                        + "); their ends belong in the same list");
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
                    "该区划已登记其他失效日期",
                    "another end of it is recorded");
            return new DivisionChange(row, Kind.UNCHANGED, List.of());
        }
        if (from == null) {
            throw line.wrong("validFrom", "新设区划须填写生效日期", "a new division has a first day");
        }
        LocalDate free = before == null ? null : before.validTo();
        line.check(free == null || !free.isAfter(from), "validFrom", "生效日期早于原区划的失效日期", "it begins before the one before ended");
        boolean above = names.keySet().stream()
                .anyMatch(code -> !code.equals(row.code()) && row.code().contains(code));
        line.check(before != null || !above, "code", "不能在已有区划之上新设一级", "it would come above divisions that are there");
        return new DivisionChange(row, Kind.SET_UP, List.of(region(row, from)));
    }

    private DivisionChange changed(Line line, Region current) {
        DivisionRow row = line.row();
        LocalDate from = row.validFrom();
        LocalDate to = row.validTo();
        if (!row.name().equals(current.name())) {
            if (from == null || !isAfter(from, current)) {
                throw line.wrong("validFrom", "更名须填写其后的生效日期", "a new name has a later first day");
            }
            return new DivisionChange(row, Kind.RENAMED, List.of(ended(current, from), region(row, from)));
        }
        line.check(
                from == null || from.equals(current.validFrom()),
                "validFrom",
                "生效日期与已登记的不符",
                "another first day of it is recorded");
        if (to == null) {
            return new DivisionChange(row, Kind.UNCHANGED, List.of());
        }
        line.check(isAfter(to, current), "validTo", "失效日期须在生效日期之后", "it ends after it begins");
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
        void check(boolean right, String member, String chinese, String english) {
            if (!right) {
                throw wrong(member, chinese, english);
            }
        }

        Rejection wrong(String member, String chinese, String english) {
            return new Rejection(
                    INVALID,
                    "divisions." + number + "." + member,
                    "%s（%s）：%s。请更正后重试。".formatted(row.name(), row.code(), chinese),
                    "%s (%s): %s; please correct it and try again.".formatted(row.name(), row.code(), english));
        }
    }
}
