package org.hatchery.pipeline.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.totals.tree.VectorFixture.vector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.hatchery.incubation.counting.Presence;
import org.hatchery.incubation.counting.StayAccount;
import org.hatchery.incubation.stay.ExitReason;
import org.hatchery.incubation.stay.GraduationGround;
import org.hatchery.pipeline.metric.Measure;
import org.hatchery.pipeline.metric.MetricCatalogue;
import org.hatchery.pipeline.question.PipelineFilter;
import org.hatchery.region.RegionCode;
import org.hatchery.totals.chapter.AllAccounts;
import org.hatchery.totals.reading.Reading;
import org.hatchery.totals.reading.Window;
import org.hatchery.totals.tree.Vector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What is hidden of small nations, from somebody who asks for every division in every year. */
class ConcealmentTests {
    private static final List<Integer> YEARS = List.of(2021, 2022, 2023);
    private static final Measure MEASURE = new Measure(new MetricCatalogue(new JsonMapper()), AllAccounts.registered());

    private static final Map<String, ToLongFunction<Reading>> STOCKS = Map.of(
            "inIncubationFirms", reading -> reading.stock(StayAccount.FIRMS),
            "preIncubationTeams", reading -> reading.stock(StayAccount.TEAMS));
    private static final Map<String, ToLongFunction<Reading>> FLOWS = Map.of(
            "incubateesEntered",
                    reading -> reading.flow(StayAccount.FIRMS_ENTERED) + reading.flow(StayAccount.TEAMS_ENTERED),
            "graduates", reading -> reading.flows(StayAccount.GRADUATED),
            "exits", reading -> reading.flows(StayAccount.FIRMS_EXITED) + reading.flows(StayAccount.TEAMS_EXITED));

    private final Map<RegionCode, List<RegionCode>> below = new TreeMap<>();
    private final Map<Integer, Map<RegionCode, Reading>> readings = new HashMap<>();
    private final Map<String, Long> published = new HashMap<>();
    private int shown;

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 12})
    void letsNobodyWorkOutWhatIsSmall(int liveliness) {
        int hidden = 0;
        for (int seed = 0; seed < 40; seed++) {
            nation(new Random(seed), liveliness);
            YEARS.forEach(this::publish);
            for (int year : YEARS) {
                hidden += mustNotBeWorkedOut(List.of(year), year, STOCKS, "seed " + seed);
                hidden += mustNotBeWorkedOut(List.of(year), year, FLOWS, "seed " + seed);
                mustNotBeWorkedOut(YEARS, year, STOCKS, "all years of seed " + seed);
            }
        }
        System.out.println("Hidden small figures: " + hidden + ", shown figures: " + shown);
        assertThat(hidden).isGreaterThan(100);
        assertThat(shown).isGreaterThan(100);
    }

    private int mustNotBeWorkedOut(
            List<Integer> known, int year, Map<String, ToLongFunction<Reading>> metrics, String when) {
        var all = new Published(texts(), published);
        Adversary adversary = all.read(known);
        int hidden = 0;
        for (var metric : metrics.entrySet()) {
            for (var place : readings.get(year).entrySet()) {
                long count = metric.getValue().applyAsLong(place.getValue());
                if (count > 0 && count < 3) {
                    String division = place.getKey().value();
                    assertThat(adversary.canWorkOut(all.unknowns(division, year, metric.getKey())))
                            .as("%s: %s of %s in %d", when, metric.getKey(), division, year)
                            .isFalse();
                    hidden++;
                }
            }
        }
        return hidden;
    }

    private Map<String, List<String>> texts() {
        Map<String, List<String>> texts = new HashMap<>();
        below.forEach((code, parts) ->
                texts.put(code.value(), parts.stream().map(RegionCode::value).toList()));
        return texts;
    }

    /** Asks for every division, as anybody can. */
    private void publish(int year) {
        Map<RegionCode, Map<Topic, Boolean>> verdicts = new HashMap<>();
        readings.get(year).keySet().forEach(region -> {
            List<RegionCode> lineage = lineage(region);
            var hidden = new Concealment(lineage, this::below, readings.get(year), MEASURE::amount).hidden();
            List<RegionCode> answered = new ArrayList<>(below(region));
            answered.add(region);
            answered.forEach(code -> hidden.forEach((topic, some) -> {
                Boolean before =
                        verdicts.computeIfAbsent(code, none -> new HashMap<>()).put(topic, some.contains(code));
                assertThat(before).as(code + " in two answers").isIn(null, some.contains(code));
            }));
        });
        verdicts.forEach((code, hidden) -> show(code, year, hidden));
    }

    private List<RegionCode> lineage(RegionCode region) {
        List<RegionCode> lineage = new ArrayList<>();
        below.forEach((whole, parts) -> {
            if (parts.contains(region)) {
                lineage.addAll(lineage(whole));
            }
        });
        lineage.add(region);
        return lineage;
    }

    private List<RegionCode> below(RegionCode region) {
        return below.getOrDefault(region, List.of());
    }

    private void show(RegionCode code, int year, Map<Topic, Boolean> hidden) {
        Reading reading = readings.get(year).get(code);
        if (!hidden.get(Topic.STOCKS)) {
            STOCKS.forEach((metric, count) -> show(code, year, metric, count.applyAsLong(reading)));
        }
        if (!hidden.get(Topic.FLOWS)) {
            FLOWS.forEach((metric, count) -> show(code, year, metric, count.applyAsLong(reading)));
            if (reading.flows(StayAccount.GRADUATED) > 0) {
                show(code, year, "firmsPresent", Presence.firms(reading));
            }
        }
    }

    private void show(RegionCode code, int year, String metric, long count) {
        published.put(Published.key(code.value(), year, metric), count);
        shown++;
    }

    /** Two provinces, each with cities, each with counties; the livelier, the more come and go. */
    private void nation(Random random, int liveliness) {
        below.clear();
        published.clear();
        YEARS.forEach(year -> readings.put(year, new TreeMap<>()));
        below.put(RegionCode.NATION, List.of(new RegionCode("430000"), new RegionCode("440000")));
        for (RegionCode province : below(RegionCode.NATION)) {
            List<RegionCode> cities = parts(province, 2, 2 + random.nextInt(2));
            below.put(province, cities);
            cities.forEach(city -> below.put(city, parts(city, 4, 1 + random.nextInt(3))));
            cities.forEach(city -> below(city).forEach(county -> settle(county, random, liveliness)));
            cities.forEach(this::addUp);
            addUp(province);
        }
        addUp(RegionCode.NATION);
    }

    private static List<RegionCode> parts(RegionCode whole, int digits, int number) {
        List<RegionCode> parts = new ArrayList<>();
        for (int part = 1; part <= number; part++) {
            String code = whole.value().substring(0, digits) + "%02d".formatted(part);
            parts.add(new RegionCode((code + "0000").substring(0, 6)));
        }
        return parts;
    }

    private void settle(RegionCode county, Random random, int liveliness) {
        int firms = 0;
        int teams = 0;
        Vector before = Vector.ZERO;
        for (int year = 2020; year <= 2023; year++) {
            int entered = random.nextInt(liveliness);
            int founded = random.nextInt(3) == 0 ? random.nextInt(liveliness) : 0;
            int graduated = random.nextInt(firms + 1);
            int exited = random.nextInt(2) * random.nextInt(firms - graduated + 1);
            int gaveUp = random.nextInt(teams + 1);
            firms += entered - graduated - exited;
            teams += founded - gaveUp;
            Vector end = before.plus(vector().with(StayAccount.FIRMS_ENTERED, entered)
                    .with(StayAccount.TEAMS_ENTERED, founded)
                    .with(StayAccount.GRADUATED, GraduationGround.HNTE, graduated)
                    .with(StayAccount.FIRMS_EXITED, ExitReason.OTHER, exited)
                    .with(StayAccount.TEAMS_EXITED, ExitReason.OTHER, gaveUp)
                    .with(StayAccount.FIRMS, entered - graduated - exited)
                    .with(StayAccount.TEAMS, founded - gaveUp)
                    .made());
            if (YEARS.contains(year)) {
                readings.get(year).put(county, reading(before, end, year));
            }
            before = end;
        }
    }

    private static Reading reading(Vector before, Vector end, int year) {
        var window = new Window(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), true);
        return new Reading(before, end, Vector.ZERO, window, PipelineFilter.ALL);
    }

    private void addUp(RegionCode whole) {
        YEARS.forEach(year -> {
            Map<RegionCode, Reading> all = readings.get(year);
            Window window = new Window(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), true);
            all.put(whole, Reading.sum(below(whole).stream().map(all::get), window, PipelineFilter.ALL));
        });
    }
}
