package org.hatchery.region;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.hatchery.region.DivisionChange.Kind;
import org.hatchery.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** Works out what a new list changes, line by line; what was valid before stays as it was. */
final class DivisionPlan {
    private final NavigableMap<RegionCode, List<Region>> names;
    private final List<DivisionRow> rows;

    DivisionPlan(NavigableMap<RegionCode, List<Region>> names, List<DivisionRow> rows) {
        this.names = new TreeMap<>(names);
        this.rows = rows;
    }

    /**
     * What the lines change, in their order.
     *
     * @throws Rejection INVALID for a line that contradicts the tree or what is recorded
     */
    List<DivisionChange> changes() {
        return rows.stream().map(this::change).toList();
    }

    private DivisionChange change(DivisionRow row) {
        checkDays(row);
        checkParent(row);
        checkSuccessors(row);
        Region last = names.getOrDefault(row.code(), List.of()).stream()
                .reduce((earlier, later) -> later)
                .orElse(null);
        DivisionChange change = last == null || last.validTo() != null ? begun(row, last) : changed(row, last);
        change.saved().forEach(region -> names.put(region.code(), List.of(region)));
        return change;
    }

    private static void checkDays(DivisionRow row) {
        LocalDate from = row.validFrom();
        LocalDate to = row.validTo();
        check(from == null || to == null || to.isAfter(from), row, "失效日期须在生效日期之后", "it ends after it begins");
    }

    private void checkParent(DivisionRow row) {
        Optional<RegionCode> above =
                row.code().lineage().stream().skip(1).filter(names::containsKey).findFirst();
        check(
                row.parent() == null || above.filter(row.parent()::equals).isPresent(),
                row,
                "上级区划与代码不符",
                "its code does not lie in that parent");
    }

    private void checkSuccessors(DivisionRow row) {
        boolean known = row.successors().stream().allMatch(code -> !code.equals(row.code()) && isKnown(code));
        check(known, row, "去向中有未登记的区划", "one of its successors is not known");
        check(row.successors().isEmpty() || row.validTo() != null, row, "有去向的须填写失效日期", "what is followed has an end");
    }

    private boolean isKnown(RegionCode code) {
        return names.containsKey(code)
                || rows.stream().anyMatch(row -> row.code().equals(code));
    }

    private DivisionChange begun(DivisionRow row, @Nullable Region before) {
        LocalDate from = row.validFrom();
        if (before != null && row.name().equals(before.name()) && from == null) {
            check(
                    row.validTo() == null || row.validTo().equals(before.validTo()),
                    row,
                    "该区划已登记其他失效日期",
                    "another end of it is recorded");
            return new DivisionChange(row, Kind.UNCHANGED, List.of());
        }
        if (from == null) {
            throw wrong(row, "新设区划须填写生效日期", "a new division has a first day");
        }
        LocalDate free = before == null ? null : before.validTo();
        check(free == null || !free.isAfter(from), row, "生效日期早于原区划的失效日期", "it begins before the one before ended");
        boolean above = names.keySet().stream()
                .anyMatch(code -> !code.equals(row.code()) && row.code().contains(code));
        check(before != null || !above, row, "不能在已有区划之上新设一级", "it would come above divisions that are there");
        return new DivisionChange(row, Kind.SET_UP, List.of(region(row, from)));
    }

    private DivisionChange changed(DivisionRow row, Region current) {
        LocalDate from = row.validFrom();
        LocalDate to = row.validTo();
        if (!row.name().equals(current.name())) {
            if (from == null || !isAfter(from, current)) {
                throw wrong(row, "更名须填写其后的生效日期", "a new name has a later first day");
            }
            return new DivisionChange(row, Kind.RENAMED, List.of(ended(current, from), region(row, from)));
        }
        check(
                from == null || from.equals(current.validFrom()),
                row,
                "生效日期与已登记的不符",
                "another first day of it is recorded");
        if (to == null) {
            return new DivisionChange(row, Kind.UNCHANGED, List.of());
        }
        check(isAfter(to, current), row, "失效日期须在生效日期之后", "it ends after it begins");
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

    private static void check(boolean right, DivisionRow row, String chinese, String english) {
        if (!right) {
            throw wrong(row, chinese, english);
        }
    }

    private static Rejection wrong(DivisionRow row, String chinese, String english) {
        return new Rejection(
                INVALID,
                "divisions",
                "%s(%s):%s，请更正后重试。".formatted(row.name(), row.code(), chinese),
                "%s (%s): %s; please correct it and try again.".formatted(row.name(), row.code(), english));
    }
}
