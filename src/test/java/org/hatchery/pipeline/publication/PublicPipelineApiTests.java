package org.hatchery.pipeline.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.FIRM;
import static org.hatchery.pipeline.question.Figures.each;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Tale;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

/** What everybody may know of a region, asked for on several levels by somebody who puts it all together. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPipelineApiTests {
    private static final String PROVINCE = "430000";
    private static final String CITY = "430100";
    /** One firm of five graduated. */
    private static final String ONE_GRADUATED = "430102";
    /** Nobody graduated; few enough entered that it is the next to be hidden. */
    private static final String NONE_GRADUATED = "430103";

    private static final String MANY = "430104";
    /** Seven stayed, five of them graduated, so two are left. */
    private static final String TWO_LEFT = "430105";

    private final Api api;
    private final MongoOperations mongo;
    private final KeepTotals totals;
    private final int year;
    private final int latest;

    PublicPipelineApiTests(Api api, MongoOperations mongo, KeepTotals totals, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.totals = totals;
        // no other test tells of so early a year, so that what is hidden depends on this one alone
        this.year = 2003;
        // a year is published from July of the next one
        this.latest = LocalDate.now(clock).minusMonths(18).getYear();
    }

    @BeforeAll
    void tell() {
        place(ONE_GRADUATED, 5, 0, 1);
        place(NONE_GRADUATED, 3, 0, 0);
        place(MANY, 20, 20, 10);
        place(TWO_LEFT, 0, 7, 5);
        place("430202", 60, 60, 40);
        place("430302", 70, 70, 30);
        // the smallest of all provinces is hidden along with one that is small
        place("640104", 9, 9, 9);
        // and one more, because other tests tell of that province as well
        place("460105", 8, 8, 8);
        totals.catchUp();
        publishAnew();
    }

    /** Another test may have had these years published before there was anything of this one. */
    private void publishAnew() {
        mongo.remove(new Query(), Publication.class);
    }

    /** Somebody polls while one firm is recorded late, and once more when it is confirmed. */
    @Test
    void staysWhatItWasWhenItWasPublished() {
        JsonNode before = ask(CITY, year).at("/publicPipeline");
        Tale late = Tale.of("publiclate", MANY, CarrierKind.INCUBATOR, LocalDate.of(year - 2, 1, 1));
        late.firm(LocalDate.of(year, 3, 1));
        late.storedIn(mongo);
        totals.catchUp();

        assertThat(ask(CITY, year).at("/publicPipeline")).isEqualTo(before);
        assertThat(before.path("publishedOn").asString()).isNotEmpty();
    }

    @Test
    void isPublishedOnceWhoeverAsks() {
        ask(CITY, year);
        ask(PROVINCE, year);

        assertThat(mongo.find(new Query(Criteria.where("_id").is(year)), Publication.class))
                .hasSize(1);
    }

    /** So many entered in the year, so many in the year before, and so many of all graduated in the year. */
    private void place(String region, int entered, int before, int graduated) {
        Tale carrier = Tale.of("public" + region, region, CarrierKind.INCUBATOR, LocalDate.of(year - 2, 1, 1));
        List<Stay> stays = Stream.concat(
                        Stream.generate(() -> carrier.firm(LocalDate.of(year - 1, 5, 1)))
                                .limit(before),
                        Stream.generate(() -> carrier.firm(LocalDate.of(year, 2, 1)))
                                .limit(entered))
                .toList();
        stays.stream().limit(graduated).forEach(stay -> carrier.graduates(stay, LocalDate.of(year, 11, 1)));
        carrier.storedIn(mongo);
    }

    @Test
    void showsWhereManyAre() {
        Published published = published();

        assertThat(published.figure(PROVINCE, year, "graduates")).contains(86L);
        assertThat(published.figure(CITY, year, "incubateesEntered")).contains(28L);
        assertThat(published.figure(MANY, year, "inIncubationFirms")).contains(30L);
        assertThat(published.figure("430202", year, "firmsPresent")).contains(120L);
    }

    @Test
    void hidesWhatFewStandBehind() {
        Published published = published();

        assertThat(published.figure(ONE_GRADUATED, year, "graduates")).isEmpty();
        assertThat(published.figure(ONE_GRADUATED, year, "incubateesEntered")).isEmpty();
        assertThat(published.figure(TWO_LEFT, year, "inIncubationFirms")).isEmpty();
        assertThat(published.figure(TWO_LEFT, year - 1, "inIncubationFirms")).contains(7L);
    }

    @Test
    void givesNothingHiddenAwayToWhoeverPutsItTogether() {
        Published published = published();
        Adversary adversary = published.read(List.of(year));

        assertThat(adversary.canWorkOut(published.unknowns(ONE_GRADUATED, year, "graduates")))
                .as("one graduate")
                .isFalse();
        assertThat(adversary.canWorkOut(published.unknowns(TWO_LEFT, year, "inIncubationFirms")))
                .as("two firms, from the rate of graduation")
                .isFalse();
        assertThat(hiddenSums(published, "graduates")).allMatch(sum -> sum == 0 || sum > 2);
        assertThat(hiddenSums(published, "incubateesEntered")).allMatch(sum -> sum == 0 || sum > 2);
        assertThat(hiddenSums(published, "inIncubationFirms")).allMatch(sum -> sum == 0 || sum > 2);
    }

    @Test
    void givesNothingHiddenAwayAgainstTheYearBefore() {
        Published published = published();

        assertThat(published
                        .read(List.of(year - 1, year))
                        .canWorkOut(published.unknowns(TWO_LEFT, year, "inIncubationFirms")))
                .isFalse();
    }

    /** What each division has beyond those shown below it. */
    private Stream<Long> hiddenSums(Published published, String metric) {
        return published.below().entrySet().stream()
                .flatMap(entry -> published.figure(entry.getKey(), year, metric).stream()
                        .map(sum -> sum
                                - entry.getValue().stream()
                                        .flatMap(part -> published.figure(part, year, metric).stream())
                                        .mapToLong(Long::longValue)
                                        .sum()));
    }

    @Test
    void hidesEveryFigureOfATopicTogether() {
        each(ask(CITY, year).at("/publicPipeline/children")).forEach(division -> {
            assertThat(suppressed(division, "inIncubationFirms"))
                    .isEqualTo(suppressed(division, "inIncubationFirmsAndTeams"));
            assertThat(suppressed(division, "graduates")).isEqualTo(suppressed(division, "graduationRate"));
        });
    }

    private static boolean suppressed(JsonNode division, String metric) {
        return each(division.path("figures")).stream()
                .filter(figure -> figure.at("/metric/key").asString().equals(metric))
                .findFirst()
                .orElseThrow()
                .path("suppressed")
                .asBoolean();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2_000})
    void isRefusedForYearsThatAreNotOver(int later) {
        assertThat(ask(PROVINCE, latest + 1 + later).codes()).containsExactly("BAD_REQUEST");
    }

    @Test
    void isRefusedForAnUnknownDivision() {
        assertThat(ask("439999", year).codes()).containsExactly("NOT_FOUND");
    }

    private Reply ask(String region, int of) {
        return api.as(FIRM, "nobody").run("firm/PublicPipeline", Map.of("region", region, "year", of));
    }

    /** Everything shown of the province, its cities and the counties of three of them, in two years. */
    private Published published() {
        Map<String, List<String>> below = new HashMap<>();
        Map<String, Long> figures = new HashMap<>();
        for (int of : List.of(year - 1, year)) {
            for (String region : List.of(PROVINCE, CITY, "430200", "430300")) {
                JsonNode shown = ask(region, of).at("/publicPipeline");
                note(region, of, shown.path("figures"), figures);
                List<JsonNode> parts = each(shown.path("children"));
                below.put(
                        region,
                        parts.stream()
                                .map(part -> part.at("/region/code").asString())
                                .toList());
                parts.forEach(part -> note(part.at("/region/code").asString(), of, part.path("figures"), figures));
            }
        }
        return new Published(below, figures);
    }

    /** A rate of graduation gives the number away that it was divided by. */
    private static void note(String division, int of, JsonNode shown, Map<String, Long> figures) {
        each(shown).stream().filter(figure -> !figure.path("value").isNull()).forEach(figure -> {
            String metric = figure.at("/metric/key").asString();
            BigDecimal value = new BigDecimal(figure.path("value").asString());
            if (!metric.equals("graduationRate")) {
                figures.put(Published.key(division, of, metric), value.longValue());
            } else if (value.signum() > 0) {
                long graduates = figures.get(Published.key(division, of, "graduates"));
                figures.put(
                        Published.key(division, of, "firmsPresent"),
                        BigDecimal.valueOf(100 * graduates)
                                .divide(value, 0, RoundingMode.HALF_UP)
                                .longValue());
            }
        });
    }
}
