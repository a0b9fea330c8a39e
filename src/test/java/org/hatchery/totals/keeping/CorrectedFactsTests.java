package org.hatchery.totals.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.hatchery.History;
import org.hatchery.IntegrationTest;
import org.hatchery.carrier.counting.CarrierAccount;
import org.hatchery.carrier.profile.Seat;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.recognition.RecognitionKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.recognition.Withdrawal;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.firm.Incubatee;
import org.hatchery.region.RegionCode;
import org.hatchery.totals.chapter.Books;
import org.hatchery.totals.reading.TotalDirectory;
import org.hatchery.totals.tree.Column;
import org.hatchery.totals.tree.Slice;
import org.hatchery.totals.tree.TotalKey;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** Facts that are recorded late, or corrected … */
@IntegrationTest
class CorrectedFactsTests {
    private static final RegionCode PLACE = new RegionCode("630102");
    private static final RegionCode OTHER = new RegionCode("630202");

    private final MongoOperations mongo;
    private final KeepTotals keep;
    private final TotalDirectory totals;
    private final Bookkeeper bookkeeper;
    private final Books books;
    private final LocalDate today;

    CorrectedFactsTests(
            MongoOperations mongo, KeepTotals keep, TotalDirectory totals, Bookkeeper bookkeeper, Clock clock) {
        this.mongo = mongo;
        this.keep = keep;
        this.totals = totals;
        this.bookkeeper = bookkeeper;
        this.books = bookkeeper.kinds().stream()
                .filter(kind -> kind.kind().equals("carrier"))
                .findFirst()
                .orElseThrow();
        this.today = LocalDate.now(clock);
    }

    @Test
    void areRightInEveryMonthSince() {
        History history =
                History.random("corrected", 8, 8, today, PLACE.value()).storedIn(mongo);
        Carrier carrier = history.carriers().stream()
                .filter(some -> some.isOpenOn(today) && some.isOpenOn(today.minusDays(90)))
                .filter(some -> some.levelOn(today.minusDays(50)).isEmpty()
                        || some.levelOn(today.minusDays(50)).get() != RecognitionLevel.NATIONAL)
                .findFirst()
                .orElseThrow();
        Incubatee firm = history.incubatees().get(0);
        caughtUp(history);

        LocalDate since = today.minusDays(50);
        long before = ofLevel(since);
        carrier = stored(carrier);
        carrier.recognise(new Recognition(
                0,
                RecognitionKind.FILING,
                RecognitionLevel.NATIONAL,
                null,
                null,
                "迟到的认定",
                since,
                null,
                null,
                null,
                null));
        mongo.save(carrier);
        caughtUp(history);
        assertThat(ofLevel(since)).isEqualTo(before + 1);

        carrier = stored(carrier);
        int number = carrier.getRecognitions().size();
        carrier.withdraw(number, new Withdrawal(since.plusDays(1), null, "不合格", null));
        mongo.save(carrier);
        caughtUp(history);

        Incubatee labelled = mongo.findById(firm.getId(), Incubatee.class);
        labelled.label(
                new GrowthLabel(GrowthLabelKind.UNICORN, "补录", labelledSince(labelled), today.plusDays(1), null, null));
        mongo.save(labelled);
        caughtUp(history);

        long others = carriersIn(OTHER);
        carrier = stored(carrier);
        carrier.relocate(new Seat(OTHER, null, "街 1 号", today.minusDays(5), null), today, Instant.EPOCH);
        mongo.save(carrier);
        caughtUp(history);
        assertThat(carriersIn(OTHER)).isEqualTo(others + 1);
    }

    private Carrier stored(Carrier carrier) {
        return mongo.findById(carrier.getId(), Carrier.class);
    }

    /** After which counting every carrier anew finds nothing to change. */
    private void caughtUp(History history) {
        assertThat(keep.catchUp()).isTrue();
        List<String> ids =
                history.carriers().stream().map(some -> some.getId().value()).toList();
        assertThat(bookkeeper.count(books, ids)).isZero();
        assertThat(books.changed(10).ids()).doesNotContainAnyElementsOf(ids);
    }

    private long ofLevel(LocalDate day) {
        return amount(
                new TotalKey(PLACE, Column.running(YearMonth.from(day)), Slice.ofLevel(RecognitionLevel.NATIONAL)));
    }

    private long carriersIn(RegionCode place) {
        return amount(new TotalKey(place, Column.running(YearMonth.from(today)), Slice.ALL));
    }

    private long amount(TotalKey key) {
        return totals.read(List.of(key)).at(key).at(CarrierAccount.CARRIERS);
    }

    /** As long ago as that firm may have been labelled. */
    private LocalDate labelledSince(Incubatee firm) {
        LocalDate founded = firm.getRegistration().foundedOn();
        LocalDate longAgo = today.minusDays(400);
        return founded.isAfter(longAgo) ? founded : longAgo;
    }
}
