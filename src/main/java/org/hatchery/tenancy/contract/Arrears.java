package org.hatchery.tenancy.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** What is owed to a carrier on a day (欠费清单), those who owe longest first. */
public record Arrears(LocalDate asOf, List<Arrear> entries) {
    /** First days of the ages in which accounts are told, as they are in bookkeeping: by 30 days, and what is older. */
    private static final List<Integer> AGES = List.of(0, 31, 61, 91);

    public Yuan due() {
        return sum(Arrear::due);
    }

    public Yuan paid() {
        return sum(Arrear::paid);
    }

    public Yuan open() {
        return sum(Arrear::open);
    }

    private Yuan sum(Function<Arrear, Yuan> amount) {
        return entries.stream().map(amount).reduce(Yuan.ZERO, Yuan::plus);
    }

    /** The same by how long it has been open; each month of each contract stands in one age. */
    public List<ArrearsAge> ages() {
        return IntStream.range(0, AGES.size()).mapToObj(this::age).toList();
    }

    private ArrearsAge age(int at) {
        int from = AGES.get(at);
        @Nullable Integer to = at + 1 < AGES.size() ? Integer.valueOf(AGES.get(at + 1) - 1) : null;
        List<ContractDue> old = entries.stream()
                .flatMap(entry -> entry.dues().stream()
                        .filter(due -> entry.days(due) >= from && (to == null || entry.days(due) <= to)))
                .toList();
        return new ArrearsAge(from, to, old.stream().map(ContractDue::open).reduce(Yuan.ZERO, Yuan::plus), old.size());
    }
}
