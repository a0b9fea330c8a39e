package org.hatchery.totals.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.totals.keeping.TotalsFixture.LONGER_THAN_A_LEASE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.mongo.SetAside;
import org.hatchery.totals.tree.Book;
import org.hatchery.totals.tree.Cell;
import org.hatchery.totals.tree.Column;
import org.hatchery.totals.tree.Series;
import org.hatchery.totals.tree.TotalLedger;
import org.hatchery.totals.tree.TotalsLease;
import org.hatchery.totals.tree.Vector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** A subject that cannot be counted … */
@Tag("integration")
class BadSubjectsTests {
    private static final Cell HERE = Cell.of(new RegionCode("410102"), CarrierKind.INCUBATOR, null, null);
    private static final Duration A_WHILE = Duration.ofMinutes(2);

    private final TotalsFixture fixture = new TotalsFixture();
    private final Worker worker = fixture.worker();

    @AfterEach
    void close() {
        fixture.close();
    }

    static List<List<Sheets.Line>> impossible() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        return List.of(
                List.of(line(day, Long.MAX_VALUE)),
                List.of(line(day, Long.MAX_VALUE), line(day, Long.MAX_VALUE)),
                List.of(line(day, Long.MIN_VALUE)),
                List.of(line(day, Book.MOST + 1)),
                List.of(line(LocalDate.of(1899, 12, 31), 1)),
                List.of(line(LocalDate.of(1, 1, 1), 1)),
                List.of(line(LocalDate.MIN, 1)),
                List.of(new Sheets.Line(Series.YEAR, LocalDate.of(1, 12, 31), HERE, 2, 1)),
                List.of(new Sheets.Line(Series.YEAR, LocalDate.of(10_000, 12, 31), HERE, 2, 1)));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void stopsNobodyAndKeepsWhatItWasCountedWith(List<Sheets.Line> lines) {
        fixture.sheets.put("bad", List.of(line(fixture.today(), 5)));
        worker.keep.catchUp();
        fixture.sheets.put("bad", lines);
        fixture.sheets.put("good", List.of(line(fixture.today(), 7)));
        fixture.clock.pass(Duration.ofSeconds(2));
        Instant before = fixture.clock.instant();

        assertThat(worker.keep.catchUp()).isTrue();

        assertThat(ofNation()).isEqualTo(5 + 7);
        assertThat(asOf()).isAfterOrEqualTo(before);
        assertThat(apart()).containsExactly("bad");
        assertThat(worker.setAside.under("totals").get(0).reason().chinese()).isNotBlank();
    }

    @Test
    void isCountedOnceItIsMended() {
        fixture.sheets.put("bad", List.of(line(fixture.today(), Long.MAX_VALUE)));
        worker.keep.catchUp();
        fixture.sheets.put("bad", List.of(line(fixture.today(), 3)));
        fixture.clock.pass(Duration.ofSeconds(2));
        worker.keep.catchUp();

        assertThat(ofNation()).isEqualTo(3);
        assertThat(apart()).isEmpty();
        fixture.mustBeRight("mended");
    }

    /** Who mends it in the database tells nobody; the next attempt finds out. */
    @Test
    void isTriedAgainLaterAndLater() {
        fixture.sheets.spoil("bad");
        worker.keep.catchUp();
        for (int attempt = 2; attempt < 6; attempt++) {
            fixture.clock.pass(Duration.ofHours(1));
            worker.keep.catchUp();
            assertThat(worker.setAside.under("totals"))
                    .extracting(SetAside::attempts)
                    .containsExactly(attempt);
        }
        SetAside last = worker.setAside.under("totals").get(0);
        assertThat(Duration.between(fixture.clock.instant(), last.next())).isGreaterThan(Duration.ofMinutes(10));
        assertThat(worker.setAside.retry(last.id(), null)).isEqualTo(1);
        fixture.clock.pass(Duration.ofSeconds(2));
        worker.keep.catchUp();
        assertThat(worker.setAside.under("totals").get(0).attempts()).isEqualTo(6);
    }

    @Test
    void stopsNoRecount() {
        fixture.sheets.put("good", List.of(line(fixture.today(), 7)));
        worker.keep.catchUp();
        fixture.sheets.put("bad", List.of(line(fixture.today(), Long.MAX_VALUE)));
        fixture.sheets.put("late", List.of(line(fixture.today(), 2)));
        worker.keep.catchUp();

        assertThat(fixture.rebuilt(worker)).isZero();
        assertThat(worker.rebuild.latest().orElseThrow().setAside()).isEqualTo(1);
        assertThat(ofNation()).isEqualTo(9);
    }

    /** Absurd amounts each below the bound: the figure stops at the largest number, and all others are right. */
    @Test
    void letsSumsStopAtTheLargestNumber() {
        List<Sheets.Line> lines = new ArrayList<>();
        for (int sheet = 0; sheet < 10_000; sheet++) {
            lines.add(line(fixture.today(), Book.MOST));
        }
        Vector sum = lines.stream()
                .map(line -> Vector.of(Map.of(line.account(), line.amount(), 2, 1L)))
                .reduce(Vector.ZERO, Vector::plus);
        assertThat(sum.at(1)).isEqualTo(Long.MAX_VALUE);
        assertThat(sum.at(2)).isEqualTo(10_000);
        assertThat(Vector.unpack(sum.pack())).isEqualTo(sum);
        assertThat(Vector.ZERO.minus(Vector.of(Map.of(1, Long.MIN_VALUE))).at(1))
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void isLeftInPeaceWhatLiesTooFarAhead() {
        fixture.sheets.put("far", List.of(line(LocalDate.of(9999, 12, 31), 1), line(LocalDate.MAX, 1)));
        worker.keep.catchUp();
        fixture.clock.pass(LONGER_THAN_A_LEASE);
        assertThat(worker.keep.pass()).isFalse();
        assertThat(apart()).isEmpty();
        assertThat(worker.postings.due(fixture.today().plusYears(100), 10)).isEmpty();
    }

    /** The database is away: nobody is set aside for that. */
    @Test
    void isNotWhoeverCouldNotBeStored() {
        assertThat(SetAside.isOutage(new IllegalStateException(new com.mongodb.MongoTimeoutException("away"))))
                .isTrue();
        assertThat(SetAside.isOutage(new IllegalArgumentException("no such kind")))
                .isFalse();
    }

    @Test
    void isForgottenWhenItIsGone() {
        fixture.sheets.put("bad", List.of(line(fixture.today(), Long.MAX_VALUE)));
        worker.keep.catchUp();
        fixture.sheets.putAway("bad");
        fixture.clock.pass(A_WHILE);
        worker.keep.catchUp();
        assertThat(apart()).isEmpty();
    }

    private List<String> apart() {
        return worker.setAside.under("totals").stream().map(SetAside::subject).toList();
    }

    private Instant asOf() {
        Document clock = fixture.mongo.findOne(
                new Query(Criteria.where("_id").is(TotalsLease.ID)), Document.class, TotalLedger.COLLECTION);
        Date asOf = clock.getDate("asOf");
        return asOf == null ? Instant.MIN : asOf.toInstant();
    }

    private long ofNation() {
        String id = "100000|" + Column.running(YearMonth.from(fixture.today())) + "|*";
        return worker.totals.find(List.of(id)).getOrDefault(id, Vector.ZERO).at(1);
    }

    private static Sheets.Line line(LocalDate day, long amount) {
        return new Sheets.Line(Series.RUNNING, day, HERE, 1, amount);
    }
}
