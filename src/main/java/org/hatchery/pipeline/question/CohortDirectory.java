package org.hatchery.pipeline.question;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hatchery.region.RegionCode;
import org.hatchery.totals.reading.Cohort;
import org.hatchery.totals.reading.Share;
import org.hatchery.totals.reading.TotalDirectory;
import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Column;
import org.hatchery.totals.tree.Snapshot;
import org.hatchery.totals.tree.TotalKey;
import org.hatchery.totals.tree.Vector;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Answers what became of those who entered, by the year of their entry.
 *
 * <p>A month of entries counts at an age only when all of it has reached that age, so a curve never mixes those who had
 * the time with those who had not.
 */
@Component
@NamedInterface(propagate = false)
public class CohortDirectory {
    private static final List<Integer> AGES = List.of(12, 24, 36, 48, 60);

    private final TotalDirectory totals;
    private final List<Cohort> forms;
    private final Clock clock;

    CohortDirectory(TotalDirectory totals, List<Cohort> forms, Clock clock) {
        this.totals = totals;
        this.forms = forms;
        this.clock = clock;
    }

    /** Cohorts of these years, by one read; whoever asks has checked the scope and the years. */
    public List<CohortCurve> curves(RegionCode region, int first, int last, PipelineFilter filter) {
        Function<YearMonth, List<TotalKey>> keys = month -> filter.slices().stream()
                .map(slice -> new TotalKey(region, Column.cohort(month), slice))
                .toList();
        Snapshot snapshot = totals.read(IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(year -> months(year).stream())
                .flatMap(month -> keys.apply(month).stream())
                .toList());
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> curve(
                        year,
                        filter,
                        month -> keys.apply(month).stream().map(snapshot::at).reduce(Vector.ZERO, Vector::plus)))
                .toList();
    }

    private static List<YearMonth> months(int year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .toList();
    }

    private CohortCurve curve(int year, PipelineFilter filter, Function<YearMonth, Vector> cohorts) {
        List<Entered> months = months(year).stream()
                .map(month -> new Entered(month, cohorts.apply(month), wanted(filter)))
                .toList();
        return new CohortCurve(
                year,
                months.stream().mapToLong(Entered::all).sum(),
                AGES.stream().map(age -> point(age, months)).toList());
    }

    private List<Cohort> wanted(PipelineFilter filter) {
        return forms.stream().filter(cohort -> filter.wants(cohort.form())).toList();
    }

    private CohortCurve.Point point(int age, List<Entered> months) {
        List<Entered> old = months.stream()
                .filter(cohort -> !cohort.month().plusMonths(age).atEndOfMonth().isAfter(LocalDate.now(clock)))
                .toList();
        long observed = old.stream().mapToLong(Entered::all).sum();
        long graduated =
                old.stream().mapToLong(cohort -> cohort.graduatedWithin(age)).sum();
        long left = old.stream().mapToLong(cohort -> cohort.leftWithin(age)).sum();
        return new CohortCurve.Point(age, observed, Share.of(graduated, observed), Share.of(observed - left, observed));
    }

    /** Entries of one month and what became of them. */
    private record Entered(YearMonth month, Vector amounts, List<Cohort> wanted) {
        long all() {
            return wanted.stream().mapToLong(form -> amounts.at(form.entered())).sum();
        }

        long graduatedWithin(int age) {
            return within(age, Cohort::graduated);
        }

        long leftWithin(int age) {
            return within(age, Cohort::left);
        }

        private long within(int age, Function<Cohort, Account> account) {
            return wanted.stream()
                    .map(account)
                    .flatMapToLong(some -> IntStream.range(0, age).mapToLong(months -> amounts.at(some.at(months))))
                    .sum();
        }
    }
}
