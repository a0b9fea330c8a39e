package org.hatchery.pipeline.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.pipeline.question.Figures.each;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Tale;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Curves of entry cohorts, against what was worked out by hand from a story of ten entries. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CohortCurvesApiTests {
    private static final String PROVINCE = "130000";
    private static final String FIRST = "130102";
    private static final String SECOND = "130202";
    private static final String RECENT = "130302";

    private final Api api;
    private final MongoOperations mongo;
    private final KeepTotals totals;
    private final LocalDate today;
    /** So long ago that the last entry of the year has had sixty months. */
    private final int year;

    CohortCurvesApiTests(Api api, MongoOperations mongo, KeepTotals totals, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.totals = totals;
        this.today = LocalDate.now(clock);
        this.year = today.getYear() - 6;
    }

    @BeforeAll
    void tell() {
        Tale old = Tale.of("cohort", FIRST, CarrierKind.INCUBATOR, day(0, "01-01"))
                .recognised(RecognitionLevel.CITY, day(0, "06-15"), day(2, "01-01"))
                .moves(SECOND, day(0, "09-01"));
        old.graduates(old.firm(day(0, "01-31")), day(1, "01-30")); // after 11 months
        old.graduates(old.firm(day(0, "01-31")), day(1, "01-31")); // after 12
        old.graduates(old.firm(day(0, "03-15")), day(3, "03-14")); // after 35
        old.graduates(old.firm(day(0, "03-15")), day(3, "03-15")); // after 36
        old.leaves(old.firm(day(0, "06-01")), day(2, "05-31")); // after 23
        old.leaves(old.firm(day(0, "06-01")), day(4, "06-01")); // after 48
        old.firm(day(0, "06-01"));
        Stay founders = old.team(day(0, "07-01"));
        old.registers(founders, day(0, "10-01")).graduates(founders, day(1, "07-01")); // after 12
        old.leaves(old.team(day(0, "07-01")), day(0, "07-20")); // within the month
        old.graduates(old.firm(day(0, "12-31")), day(5, "12-31")); // after 60
        old.leaves(old.firm(day(0, "12-31")), day(0, "12-31")); // never began
        old.storedIn(mongo);

        YearMonth now = YearMonth.from(today);
        Tale recent = Tale.of(
                "cohortnew", RECENT, CarrierKind.INCUBATOR, now.minusMonths(20).atDay(1));
        recent.graduates(recent.firm(now.minusMonths(13).atDay(5)), today.minusDays(1)); // after 12 or 13
        recent.leaves(
                recent.firm(now.minusMonths(13).atEndOfMonth()),
                now.minusMonths(12).atDay(10)); // after 0
        recent.leaves(
                recent.firm(now.minusMonths(11).atDay(1)), now.minusMonths(10).atDay(1)); // not yet observed
        recent.storedIn(mongo);
        totals.catchUp();
    }

    private LocalDate day(int yearsLater, String day) {
        return LocalDate.parse(year + yearsLater + "-" + day);
    }

    @Test
    void showsGraduationAndSurvivalAtEveryAge() {
        JsonNode curve = curves(PROVINCE, Map.of()).get(0);

        assertThat(curve.path("year").asInt()).isEqualTo(year);
        assertThat(curve.path("entered").asInt()).isEqualTo(10);
        assertThat(points(curve))
                .containsExactly(
                        "12: 10, 1/10, 9/10",
                        "24: 10, 3/10, 8/10",
                        "36: 10, 4/10, 8/10",
                        "48: 10, 5/10, 8/10",
                        "60: 10, 5/10, 7/10");
        assertThat(curve.at("/points/1/graduated/value").asDouble()).isEqualTo(0.3);
    }

    @ParameterizedTest
    @CsvSource({
        "FIRM, '12: 8, 1/8, 8/8', '24: 8, 2/8, 7/8', '60: 8, 4/8, 6/8'",
        "TEAM, '12: 2, 0/2, 1/2', '24: 2, 1/2, 1/2', '60: 2, 1/2, 1/2'"
    })
    void tellsApartWhoEnteredAsAFirmAndAsATeam(String form, String twelve, String twentyFour, String sixty) {
        List<String> points =
                points(curves(PROVINCE, Map.of("incubateeForms", List.of(form))).get(0));

        assertThat(List.of(points.get(0), points.get(1), points.get(4))).containsExactly(twelve, twentyFour, sixty);
    }

    /** The title began in the middle of the year, and ended before most of them left. */
    @Test
    void countsWhoeverEnteredWhileTheCarrierHadTheLevel() {
        JsonNode titled = curves(PROVINCE, Map.of("levels", List.of("CITY"))).get(0);

        assertThat(titled.path("entered").asInt()).isEqualTo(3);
        assertThat(points(titled).get(4)).isEqualTo("60: 3, 1/3, 2/3");
        assertThat(curves(PROVINCE, Map.of("levels", List.of("NATIONAL")))
                        .get(0)
                        .path("entered")
                        .asInt())
                .isZero();
    }

    @Test
    void countsWhereTheCarrierLayAtTheEntry() {
        assertThat(curves(FIRST, Map.of()).get(0).path("entered").asInt()).isEqualTo(9);
        assertThat(points(curves(SECOND, Map.of()).get(0)))
                .containsExactly(
                        "12: 1, 0/1, 1/1", "24: 1, 0/1, 1/1", "36: 1, 0/1, 1/1", "48: 1, 0/1, 1/1", "60: 1, 0/1, 1/1");
    }

    @Test
    void observesNobodyBeforeTheWholeMonthIsOldEnough() {
        List<JsonNode> curves = curves(RECENT, today.getYear() - 2, today.getYear(), Map.of());

        assertThat(sum(curves, "/entered")).isEqualTo(3);
        assertThat(sum(curves, "/points/0/observed")).isEqualTo(2);
        assertThat(sum(curves, "/points/0/graduated/numerator")).isZero();
        assertThat(sum(curves, "/points/0/surviving/numerator")).isEqualTo(1);
        assertThat(sum(curves, "/points/1/observed")).isZero();
        assertThat(curves.get(2).at("/points/4/graduated/value").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1979, 1980", "2020, 2019", "2010, 2020", "2020, 2999"})
    void refusesYearsThatMakeNoSense(int from, int to) {
        assertThat(ask(PROVINCE, from, to, Map.of()).codes()).containsExactly("BAD_REQUEST");
    }

    @Test
    void isRefusedOutsideTheRegion() {
        assertThat(api.as(BUREAU, FIRST)
                        .run("bureau/CohortCurves", Map.of("region", SECOND, "from", year, "to", year))
                        .codes())
                .containsExactly("FORBIDDEN");
    }

    private static int sum(List<JsonNode> curves, String place) {
        return curves.stream().mapToInt(curve -> curve.at(place).asInt()).sum();
    }

    private List<JsonNode> curves(String region, Map<String, ?> filter) {
        return curves(region, year, year, filter);
    }

    private List<JsonNode> curves(String region, int from, int to, Map<String, ?> filter) {
        List<JsonNode> curves = each(ask(region, from, to, filter).at("/cohortCurves"));
        assertThat(curves.stream().map(curve -> curve.path("year").asInt()))
                .isEqualTo(IntStream.rangeClosed(from, to).boxed().toList());
        return curves;
    }

    private Reply ask(String region, int from, int to, Map<String, ?> filter) {
        var variables = new HashMap<String, Object>(Map.of("region", region, "from", from, "to", to));
        variables.put("filter", filter);
        return api.as(BUREAU, region).run("bureau/CohortCurves", variables);
    }

    private static List<String> points(JsonNode curve) {
        return each(curve.path("points")).stream()
                .map(point -> point.path("months").asInt() + ": "
                        + point.path("observed").asInt() + ", " + parts(point.path("graduated")) + ", "
                        + parts(point.path("surviving")))
                .toList();
    }

    private static String parts(JsonNode ratio) {
        return ratio.path("numerator").asInt() + "/" + ratio.path("denominator").asInt();
    }
}
