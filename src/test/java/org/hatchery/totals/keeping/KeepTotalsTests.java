package org.hatchery.totals.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hatchery.totals.keeping.TotalsFixture.LONGER_THAN_A_LEASE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.types.Binary;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.region.RegionCode;
import org.hatchery.totals.tree.Cell;
import org.hatchery.totals.tree.Column;
import org.hatchery.totals.tree.LostLease;
import org.hatchery.totals.tree.Node;
import org.hatchery.totals.tree.OutdatedNodes;
import org.hatchery.totals.tree.PostingLedger;
import org.hatchery.totals.tree.Series;
import org.hatchery.totals.tree.Slice;
import org.hatchery.totals.tree.TotalLedger;
import org.hatchery.totals.tree.Vector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Whoever keeps the totals … */
@Tag("integration")
class KeepTotalsTests {
    private static final RegionCode PLACE = new RegionCode("410102");

    private final TotalsFixture fixture = new TotalsFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void countsWhatIsDueWhenItsDayComes() {
        Worker worker = fixture.worker();
        LocalDate today = fixture.today();
        fixture.sheets.put("due", List.of(line(today.plusDays(2), 1), line(today.plusDays(5), 1)));
        worker.keep.catchUp();
        for (int day = 0; day <= 5; day++) {
            fixture.mustBeRight("day " + day);
            assertThat(ofNation(worker)).isEqualTo(day < 2 ? 0 : day < 5 ? 1 : 2);
            fixture.clock.passDays(1);
            worker.keep.catchUp();
        }
        assertThat(worker.postings.due(LocalDate.MAX.minusYears(1), 10)).isEmpty();
    }

    /** Accounts that are new have nothing of what was counted before. */
    @Test
    void recountsOnceWhereAnAccountIsNewAndNotWhereNothingWasCounted() {
        var origins = new TotalsMigrations().countOriginsOfTheNew(fixture.clock);
        origins.step().accept(fixture.mongo);
        assertThat(fixture.mongo.findAll(Rebuild.class)).isEmpty();
        fixture.worker().keep.catchUp();

        origins.step().accept(fixture.mongo);

        assertThat(fixture.mongo.findAll(Rebuild.class))
                .singleElement()
                .satisfies(asked -> assertThat(asked.reason()).contains("来源"));
    }

    /** While people work and days come, a recount meets what nobody has counted yet. */
    @Test
    void correctsOnlyWhatWasCountedWrong() {
        Worker worker = fixture.worker();
        LocalDate today = fixture.today();
        fixture.sheets.put("changed", List.of(line(today, 1)));
        fixture.sheets.put("due", List.of(line(today.plusDays(1), 1)));
        fixture.sheets.put("wrong", List.of(line(today, 1)));
        worker.keep.catchUp();
        fixture.sheets.put("changed", List.of(line(today, 2)));
        fixture.clock.passDays(1);
        fixture.mongo.remove(Query.query(Criteria.where("subject").is("sheet/wrong")), PostingLedger.COLLECTION);

        assertThat(worker.lease.hold()).isTrue();
        assertThat(worker.bookkeeper.recount(fixture.sheets, List.of("changed", "due", "wrong")))
                .isEqualTo(1);
        worker.keep.catchUp();
        fixture.mustBeRight("after a recount");
    }

    @Test
    void beginsEveryMonthThatWasMissed() {
        Worker worker = fixture.worker();
        fixture.sheets.put(
                "stock", List.of(line(fixture.today(), 5), line(fixture.today().plusDays(70), -2)));
        worker.keep.catchUp();
        worker.outdated.add(Map.of(worker.nodes.leaf(PLACE), Set.of(OutdatedNodes.EVERYTHING)));
        fixture.sheets.put("late", List.of(line(fixture.today().minusDays(40), 7)));
        fixture.clock.passDays(130);

        fixture.worker().keep.catchUp();

        fixture.mustBeRight("after four months");
        assertThat(ofNation(worker)).isEqualTo(10);
        assertThat(worker.lease.hold()).isFalse();
    }

    /** The clock strikes in front of each command of a round. */
    @Test
    void losesNothingWhenAMonthBeginsInTheMiddleOfARound() {
        fixture.worker().keep.catchUp();
        for (int command = 1; command < 16; command++) {
            fixture.clock.pass(LONGER_THAN_A_LEASE);
            YearMonth next = YearMonth.from(fixture.today()).plusMonths(1);
            Instant midnight =
                    next.atDay(1).atStartOfDay(fixture.clock.getZone()).toInstant();
            fixture.clock.pass(Duration.between(fixture.clock.instant(), midnight.minusMillis(500)));
            fixture.sheets.put("midnight" + command, List.of(line(next.atDay(1), 1)));
            fixture.interruption.inFrontOf(command, () -> fixture.clock.pass(Duration.ofMillis(600)));
            fixture.victim().keep.pass();
            fixture.interruption.over();
            fixture.takeOver();
            fixture.mustBeRight("midnight at command " + command);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void losesNothingWhenItIsKilledAtAnyCommand(boolean behind) {
        killedEverywhere(1, behind, () -> {});
    }

    @Test
    void losesNothingWhenItIsKilledAtAnyCommandAtTheTurnOfAMonth() {
        killedEverywhere(4, false, () -> fixture.clock.passDays(31));
    }

    private void killedEverywhere(int stride, boolean behind, Runnable before) {
        var maker = new SheetMaker(7, fixture.sheets);
        fixture.worker().keep.catchUp();
        boolean killed = true;
        int command = 1;
        for (; killed; command += stride) {
            fixture.clock.pass(LONGER_THAN_A_LEASE);
            maker.change(fixture.today());
            before.run();
            killed = isKilled(command, behind);
            fixture.takeOver();
            fixture.mustBeRight("killed at command " + command);
        }
        System.out.println("Killed at each " + stride + ". of " + (command - 2 * stride) + " commands.");
        assertThat(command).isGreaterThan(15);
    }

    private boolean isKilled(int command, boolean behind) {
        if (behind) {
            fixture.interruption.behind(command, Interruption::kill);
        } else {
            fixture.interruption.inFrontOf(command, Interruption::kill);
        }
        try {
            fixture.victim().keep.catchUp();
            return false;
        } catch (Interruption.Killed killed) {
            return true;
        } finally {
            fixture.interruption.over();
        }
    }

    /** A worker stops in front of a command, the lease ends, others change and count, then it goes on. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void overwritesNothingWhenItSleepsThroughItsLeaseAnywhere(long seed) {
        var maker = new SheetMaker(seed, fixture.sheets);
        var random = new Random(seed);
        fixture.worker().keep.catchUp();
        boolean slept = true;
        for (int command = 1; slept; command++) {
            fixture.clock.pass(LONGER_THAN_A_LEASE);
            Map<String, List<Sheets.Line>> before = fixture.sheets.copy();
            maker.change(fixture.today());
            var asleep = new AtomicBoolean();
            fixture.interruption.inFrontOf(command, () -> {
                asleep.set(true);
                if (random.nextBoolean()) {
                    fixture.sheets.restore(before); // so that the sleeper knows what is no longer so
                } else {
                    maker.change(fixture.today());
                }
                fixture.takeOver();
                if (random.nextBoolean()) {
                    maker.change(fixture.today());
                }
            });
            fixture.victim().keep.pass();
            fixture.interruption.over();
            slept = asleep.get();
            fixture.takeOver();
            fixture.mustBeRight("seed " + seed + ", slept at command " + command);
        }
    }

    @Test
    void leavesAMarkThatWasSetAgainAfterAnotherHadWorkedItIn() {
        Worker worker = fixture.worker();
        Node leaf = worker.nodes.leaf(PLACE);
        worker.outdated.add(Map.of(leaf, Set.of("m2026-03")));
        OutdatedNodes.Outdated seen = worker.outdated.at(3, 1).get(0);
        worker.outdated.done(List.of(seen));
        worker.outdated.add(Map.of(leaf, Set.of("m2026-03")));

        worker.outdated.done(List.of(seen));

        assertThat(worker.outdated.isEmpty()).isFalse();
    }

    @Test
    void cannotOverwriteWhatALaterLeaseWrote() {
        Worker sleeper = fixture.worker();
        fixture.sheets.put("one", List.of(line(fixture.today(), 1)));
        sleeper.keep.catchUp();
        long old = sleeper.lease.token();
        fixture.sheets.put("one", List.of(line(fixture.today(), 2)));
        fixture.takeOver();

        String id =
                TotalLedger.id(Node.of(PLACE), Column.running(fixture.today()).toString(), Slice.ALL);
        assertThatThrownBy(() -> sleeper.totals.save(Map.of(id, Vector.ZERO), List.of(id), old))
                .isInstanceOf(LostLease.class);
        assertThat(sleeper.keep.pass()).isFalse();
        fixture.mustBeRight("afterwards");
    }

    @Test
    void repairsExactlyWhatWasSpoiltWhenItCountsAnew() {
        Worker worker = fixture.worker();
        var maker = new SheetMaker(5, fixture.sheets);
        for (int step = 0; step < 10; step++) {
            maker.change(fixture.today());
        }
        fixture.sheets.put("mine", List.of(line(fixture.today(), 4)));
        fixture.sheets.put(
                "other",
                List.of(new Sheets.Line(Series.RUNNING, fixture.today(), Cell.in(new RegionCode("500101")), 2, 1_000)));
        worker.keep.catchUp();
        spoil(TotalLedger.COLLECTION, "500101|m2026-03|*");
        spoil(TotalLedger.COLLECTION, "100000|m2026-03|k:INCUBATOR");
        spoil(PostingLedger.COLLECTION, "sheet/mine|m2026-03|410102/INCUBATOR/-/-");

        assertThat(fixture.rebuilt(worker)).isEqualTo(3);
        fixture.mustBeRight("rebuilt");
        assertThat(fixture.rebuilt(worker)).isZero();
    }

    @Test
    void correctsNothingOfWhatIsRecordedWhileItCountsAnew() {
        Worker worker = fixture.worker();
        fixture.sheets.put("first", List.of(line(fixture.today(), 1)));
        worker.keep.catchUp();
        fixture.clock.pass(Duration.ofSeconds(2));
        worker.rebuild.request("test", "proof");

        int rounds = 0;
        while (!worker.rebuild.latest().orElseThrow().isFinished()) {
            fixture.sheets.put("other " + rounds++, List.of(line(fixture.today(), 1)));
            assertThat(worker.keep.pass()).isTrue();
        }

        assertThat(rounds).isGreaterThan(2);
        assertThat(worker.rebuild.latest().orElseThrow().corrected()).isZero();
    }

    private void spoil(String collection, String id) {
        Vector wrong = Vector.of(Map.of(1, 99L, 700, 3L));
        assertThat(fixture.mongo
                        .updateFirst(
                                new Query(Criteria.where("_id").is(id)),
                                Update.update("amounts", new Binary(wrong.pack())),
                                collection)
                        .getModifiedCount())
                .isEqualTo(1);
    }

    /** The lease ends again and again, wherever its holder is. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void countsRightWhileSeveralDoIt(long seed) throws Exception {
        List<Worker> workers = List.of(fixture.worker(), fixture.worker(), fixture.worker());
        workers.get(0).keep.catchUp();
        var maker = new SheetMaker(seed, fixture.sheets);
        var stop = new AtomicBoolean();
        ExecutorService threads = Executors.newCachedThreadPool();
        List<Future<Integer>> ends = new ArrayList<>();
        for (Worker worker : workers) {
            ends.add(threads.submit(() -> passes(worker, stop)));
        }
        for (int change = 0; change < 30; change++) {
            if (change % 3 == 2) {
                fixture.clock.pass(LONGER_THAN_A_LEASE);
            }
            maker.change(fixture.today());
            Thread.sleep(25);
        }
        stop.set(true);
        List<Integer> held = new ArrayList<>();
        for (Future<Integer> end : ends) {
            held.add(end.get(30, TimeUnit.SECONDS));
        }
        threads.shutdown();

        long leases = fixture.takeOver().lease.token();

        assertThat(leases).as("leases").isGreaterThan(2);
        System.out.println("Passes that did something, by worker: " + held + ", leases: " + leases);
        fixture.mustBeRight("in the end");
    }

    private static int passes(Worker worker, AtomicBoolean stop) throws InterruptedException {
        var random = new Random();
        int did = 0;
        while (!stop.get()) {
            did += worker.keep.pass() ? 1 : 0;
            Thread.sleep(random.nextInt(20));
        }
        return did;
    }

    private long ofNation(Worker worker) {
        String id = "100000|" + Column.running(YearMonth.from(fixture.today())) + "|*";
        return worker.totals.find(List.of(id)).getOrDefault(id, Vector.ZERO).at(1);
    }

    private static Sheets.Line line(LocalDate day, long amount) {
        return new Sheets.Line(Series.RUNNING, day, Cell.of(PLACE, CarrierKind.INCUBATOR, null, null), 1, amount);
    }
}
