package org.hatchery.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.space.Lease;
import org.hatchery.carrier.space.Space;
import org.hatchery.figures.YearFigures;
import org.hatchery.firm.Incubatee;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.programme.budget.Budget;
import org.hatchery.shared.Scope;
import org.hatchery.voucher.ledger.Balances;
import org.hatchery.voucher.story.Voucher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.query.Query;

@Tag("integration")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock("two services that start at once disturb each other's logging")
class FillDatabaseTests {
    private final SmallNation nation = new SmallNation();

    @BeforeAll
    void fill() {
        nation.fill(1);
    }

    @AfterAll
    void close() {
        nation.close();
    }

    @Test
    void makesAsManyAsAsked() {
        assertThat(count("carriers")).isEqualTo(6);
        assertThat(count("firms")).isEqualTo(120);
        assertThat(count("services")).isEqualTo(600);
        assertThat(orders()).isBetween(240L, 300L);
        assertThat(count("agreements")).isGreaterThanOrEqualTo(120);
        assertThat(count("yearFigures")).isGreaterThan(60);
        assertThat(count("scaleChunks")).isGreaterThan(1);
    }

    private long count(String collection) {
        return nation.documents().getOrDefault(collection, Map.of()).isEmpty()
                ? nation.mongo().getCollection(collection).countDocuments()
                : nation.documents().get(collection).size();
    }

    private long orders() {
        return vouchers().stream()
                .mapToLong(voucher -> voucher.getOrders().size())
                .sum();
    }

    private List<Voucher> vouchers() {
        return nation.mongo().findAll(Voucher.class);
    }

    @Test
    void makesTheSameOfTheSameSeed() {
        try (var other = new SmallNation().fill(1)) {
            assertThat(other.documents()).isEqualTo(nation.documents());
        }
    }

    @Test
    void makesSomethingElseOfAnotherSeed() {
        try (var other = new SmallNation().fill(2)) {
            assertThat(other.documents().get("firms").values())
                    .hasSize(120)
                    .doesNotContainAnyElementsOf(nation.documents().get("firms").values());
        }
    }

    @Test
    void goesOnWhereItWasCutAndMakesTheSame() {
        try (var cut = new SmallNation()) {
            var written = new ArrayList<Integer>();
            assertThatThrownBy(() -> cut.fill(1, carriers -> {
                        written.add(carriers);
                        if (written.size() == 3) {
                            throw new IllegalStateException("killed");
                        }
                    }))
                    .hasMessageContaining("killed");
            loseHalf(cut, new Random());
            cut.fill(1);

            assertThat(cut.documents()).isEqualTo(nation.documents());
            assertThat(indexes(cut)).isEqualTo(indexes(nation));
        }
    }

    /** As if the chunks had been cut anywhere: no note says they are whole, and some documents are there. */
    private static void loseHalf(SmallNation cut, Random chance) {
        cut.mongo().remove(new Query(), Progress.class);
        cut.documents().forEach((collection, documents) -> {
            List<BsonValue> ids = new ArrayList<>(documents.keySet());
            Collections.shuffle(ids, chance);
            ids.subList(0, ids.size() / 2)
                    .forEach(id -> cut.mongo().getCollection(collection).deleteOne(new BsonDocument("_id", id)));
        });
    }

    private static List<String> indexes(SmallNation of) {
        return SmallNation.COLLECTIONS.stream()
                .flatMap(name ->
                        of.mongo().getCollection(name).listIndexes(Document.class).into(new ArrayList<>()).stream()
                                .map(index -> name + " " + index.get("name") + " " + index.get("key") + " "
                                        + index.get("unique") + " " + index.get("sparse")))
                .sorted()
                .toList();
    }

    @Test
    void addsFiguresToWhatWasFilledBeforeThereWereAny() {
        try (var older = new SmallNation().fill(1)) {
            older.mongo().getCollection("yearFigures").deleteMany(new Document());
            older.mongo()
                    .getCollection("scaleChunks")
                    .updateMany(new Document(), new Document("$unset", new Document("figures", 1)));
            older.fill(1);

            assertThat(older.documents()).isEqualTo(nation.documents());
        }
    }

    @Test
    void refusesADatabaseThatIsFilledOtherwise() {
        assertThatThrownBy(() -> nation.fill(2)).hasMessageContaining("something else");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Carrier.class,
                Incubatee.class,
                Stay.class,
                Service.class,
                YearFigures.class,
                Voucher.class,
                Budget.class
            })
    void storesWhatTheServiceWouldStore(Class<?> type) {
        Map<BsonValue, BsonDocument> stored =
                nation.documents().get(nation.mongo().getCollectionName(type));
        assertThat(nation.mongo().findAll(type)).hasSameSizeAs(stored.values()).allSatisfy(one -> {
            var document = new Document();
            nation.mongo().getConverter().write(one, document);
            BsonDocument expected = document.toBsonDocument();
            same(stored.get(expected.get("_id")), expected);
        });
    }

    /** But for the order of scope keys. */
    private static void same(BsonDocument stored, BsonDocument expected) {
        assertThat(keys(stored))
                .containsExactlyInAnyOrderElementsOf(keys(expected))
                .isSorted();
        stored.remove(Scope.FIELD);
        expected.remove(Scope.FIELD);
        assertThat(stored).isEqualTo(expected);
    }

    private static List<String> keys(BsonDocument document) {
        return document.getArray(Scope.FIELD, new BsonArray()).stream()
                .map(key -> ((BsonString) key).getValue())
                .toList();
    }

    @Test
    void marksNothingAsUncounted() {
        assertThat(nation.documents().values().stream().flatMap(all -> all.values().stream()))
                .noneMatch(document -> document.containsKey("uncounted"));
    }

    @Test
    void neverLeasesMoreSpaceThanThereIs() {
        nation.mongo()
                .findAll(Carrier.class)
                .forEach(carrier -> carrier.getSpace().leases().stream()
                        .map(Lease::from)
                        .forEach(day -> holds(carrier.getSpace(), day)));
    }

    private static void holds(Space space, java.time.LocalDate day) {
        assertThat(space.workstationsLeasedOn(day)).isLessThanOrEqualTo(space.workstationsOn(day));
        List<String> let = space.leases().stream()
                .filter(lease -> lease.covers(day))
                .flatMap(lease -> lease.units().stream())
                .toList();
        assertThat(let).doesNotHaveDuplicates();
    }

    @Test
    void neverSpendsMoreThanAVoucherHas() {
        assertThat(vouchers()).isNotEmpty().allSatisfy(voucher -> {
            Balances balances = voucher.getBalances();
            assertThat(balances.held().plus(balances.paid())).isLessThanOrEqualTo(balances.face());
            assertThat(voucher.getLedger().isIntact(voucher.getId())).isTrue();
        });
    }
}
