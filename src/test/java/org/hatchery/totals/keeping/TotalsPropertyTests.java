package org.hatchery.totals.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.totals.keeping.TotalsFixture.LONGER_THAN_A_LEASE;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.hatchery.Draws;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.mongo.SetAside;
import org.hatchery.totals.tree.Book;
import org.hatchery.totals.tree.Cell;
import org.hatchery.totals.tree.Column;
import org.hatchery.totals.tree.Series;
import org.hatchery.totals.tree.Vector;

/** Totals, whoever keeps them and whatever changes as days and months go by, … */
@Tag("integration")
class TotalsPropertyTests {
    private static final Cell HERE = Cell.of(new RegionCode("410102"), CarrierKind.INCUBATOR, null, null);

    @Property(tries = 5)
    void areWhatARecountIs(@ForAll @Size(12) List<Draws> steps) {
        try (var fixture = new TotalsFixture()) {
            List<Worker> workers = List.of(fixture.worker(), fixture.worker());
            var began = fixture.today();
            for (Draws step : steps) {
                new SheetMaker(step, fixture.sheets).change(fixture.today());
                if (step.nextBoolean()) {
                    fixture.clock.pass(LONGER_THAN_A_LEASE);
                    fixture.clock.passDays((long) step.nextInt(4) * step.nextInt(50));
                }
                Worker one = workers.get(step.nextInt(2));
                if (!one.keep.catchUp()) {
                    workers.get(1 - workers.indexOf(one)).keep.catchUp();
                }
                fixture.mustBeRight("after " + step);
            }
            assertThat(fixture.rebuilt(workers.get(0))).isZero();
            Statistics.label("more than two months later")
                    .collect(fixture.today().isAfter(began.plusMonths(2)))
                    .coverage(late -> late.check(true).count(often -> often > 0));
        }
    }

    /** Whatever is asked for has no bad ones among its good ones, however they lie. */
    @Property(tries = 4)
    void countAllButTheBadOnesAmongMany(@ForAll @Size(200) List<Draws> sheets) {
        try (var fixture = new TotalsFixture()) {
            Worker worker = fixture.worker();
            var bad = new TreeSet<String>();
            long sum = 0;
            int number = 0;
            for (Draws sheet : sheets) {
                String id = "sheet" + number++;
                if (sheet.nextInt(20) == 0) {
                    bad.add(id);
                    fixture.sheets.spoil(id);
                } else {
                    long amount = sheet.nextLong(-Book.MOST, Book.MOST);
                    sum += amount;
                    fixture.sheets.put(id, List.of(new Sheets.Line(Series.RUNNING, fixture.today(), HERE, 1, amount)));
                }
            }
            worker.keep.catchUp();

            assertThat(worker.setAside.under("totals"))
                    .extracting(SetAside::subject)
                    .containsExactlyInAnyOrderElementsOf(bad);
            String id = "100000|" + Column.running(YearMonth.from(fixture.today())) + "|*";
            assertThat(worker.totals
                            .find(List.of(id))
                            .getOrDefault(id, Vector.ZERO)
                            .at(1))
                    .isEqualTo(sum);
            Statistics.label("several bad ones")
                    .collect(bad.size() > 2)
                    .coverage(several -> several.check(true).count(often -> often > 1));
        }
    }
}
