package org.hatchery.pipeline.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hatchery.pipeline.question.Figures.each;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Tale;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.identity.Role;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.mongo.ReadEach;
import org.hatchery.shared.mongo.SetAside;
import org.hatchery.shared.mongo.SetAsideLedger;
import org.hatchery.totals.keeping.KeepTotals;
import org.hatchery.totals.keeping.WholeTotals;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** What firms said of a year, entered and confirmed as clients do, to somebody who asks again and again and subtracts. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicYearTests {
    /** No other test tells of so early a year, so that what is hidden depends on this one alone. */
    private static final int YEAR = 2005;

    private static final String CITY = "350100";
    /** Two firms. */
    private static final String FEW = "350102";
    /** Four firms, and one of them brings 79 per cent. */
    private static final String MOSTLY_ONE = "350103";

    private static final String MANY = "350104";
    private static final List<String> COUNTIES = List.of(FEW, MOSTLY_ONE, MANY);
    private static final List<String> AMOUNTS = List.of("employees", "revenue", "rndExpenditure");

    private final Api api;
    private final MongoOperations mongo;
    private final KeepTotals totals;
    private final WholeTotals whole;
    private final SetAsideLedger setAside;
    private final ReadEach readEach;
    private final Clock clock;
    private final Map<String, List<Long>> told = new LinkedHashMap<>();

    PublicYearTests(
            Api api,
            MongoOperations mongo,
            KeepTotals totals,
            WholeTotals whole,
            SetAsideLedger setAside,
            ReadEach readEach,
            Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.totals = totals;
        this.whole = whole;
        this.setAside = setAside;
        this.readEach = readEach;
        this.clock = clock;
    }

    @BeforeAll
    void tell() {
        place(YEAR, FEW, 100, 100);
        place(YEAR, MOSTLY_ONE, 790, 70, 70, 70);
        place(YEAR, MANY, 100, 100, 100, 100, 100, 100, 100, 100);
        place(YEAR, "350203", 100, 100, 100, 100, 100, 100, 100, 100);
        place(YEAR, "360102", 100, 100, 100, 100, 100, 100, 100, 100);
        place(YEAR, "370102", 100, 100, 100, 100, 100, 100, 100, 100);
        totals.catchUp();
        mongo.remove(new Query(where("_id").is(YEAR)), Publication.class);
    }

    @Test
    void hidesWhatFewBringAndWhatIsMostlyOfOne() {
        JsonNode city = ask(CITY, YEAR).at("/publicPipeline");

        AMOUNTS.forEach(metric -> {
            assertThat(figure(county(city, FEW), metric).path("suppressed").asBoolean())
                    .as(metric)
                    .isTrue();
            assertThat(figure(county(city, MOSTLY_ONE), metric)
                            .path("suppressed")
                            .asBoolean())
                    .as(metric)
                    .isTrue();
        });
        assertThat(figure(city, "employees").path("value").asString()).isEqualTo("2000");
        assertThat(figure(city, "revenue").path("value").asString()).isEqualTo("2000000.00");
    }

    /** Whatever is left of the sum without what is shown belongs to three at least, and to nobody mostly. */
    @Test
    void leavesNothingOfOneFirmWhenShownPartsAreSubtracted() {
        JsonNode city = ask(CITY, YEAR).at("/publicPipeline");
        List<Long> hidden = COUNTIES.stream()
                .filter(code -> figure(county(city, code), "employees")
                        .path("suppressed")
                        .asBoolean())
                .flatMap(code -> told.get(YEAR + code).stream())
                .toList();
        long sum = hidden.stream().mapToLong(Long::longValue).sum();

        assertThat(hidden).hasSizeGreaterThanOrEqualTo(3).allMatch(one -> one * 100 <= sum * 60);
    }

    /** One firm corrects itself, another comes late; both are confirmed, and the bureau sees it at once. */
    @Test
    void staysTheSameForWhoeverPollsWhileSingleFirmsAreConfirmed() {
        List<String> before = poll();
        int employees = ofBureau(MANY);

        confirm(MANY, "publicyear-" + YEAR + MANY + "-firm-0", correction(YEAR, 0, 130));
        totals.catchUp();
        List<String> afterOne = poll();
        Tale late = Tale.of("publicyearlate", MANY, CarrierKind.INCUBATOR, LocalDate.of(YEAR - 2, 1, 1));
        Stay stay = late.firm(LocalDate.of(YEAR - 1, 3, 1));
        late.storedIn(mongo);
        enter(late, stay, YEAR, 55);
        totals.catchUp();

        assertThat(ofBureau(MANY)).isEqualTo(employees + 30 + 55);
        assertThat(afterOne).isEqualTo(before);
        assertThat(poll()).isEqualTo(before);
    }

    @Test
    void saysThatItIsTheOnlyEditionOfItsDay() {
        JsonNode city = ask(CITY, YEAR).at("/publicPipeline");
        LocalDate day = LocalDate.parse(city.path("publishedOn").asString());

        assertThat(city.path("notice").asString())
                .isEqualTo("2005 年公开统计于%d年%d月%d日发布，一年只发布一次，此后的补报和更正不再计入，也不另行发布修订版。"
                        .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        assertThat(city.path("complete").asBoolean()).isTrue();
        assertThat(Instant.parse(city.path("countedUpTo").asString())).isBefore(clock.instant());
    }

    /** The wrong totals would stand there for ever. */
    @Test
    void isNotPublishedWhileEverythingIsCountedAnew() {
        int year = 2006;
        place(year, "350203", 100, 100, 100, 100);
        totals.catchUp();
        publishAnew(year);
        api.as(Role.ADMIN)
                .ask("mutation { rebuildTotals(input: {reason: \"核对\"}) { userErrors { code } } }")
                .data();

        Reply early = ask("350203", year);
        await().atMost(Duration.ofMinutes(3)).until(() -> {
            totals.catchUp();
            return whole.recountedSince().isEmpty();
        });

        assertThat(early.codes()).containsExactly("UNAVAILABLE");
        assertThat(early.text("/errors/0/message"))
                .startsWith("2006 年的公开统计自 2007年7月1日 起待发布，尚未发布：统计数据自 ")
                .endsWith(" 起正在重算，完成后发布，请稍后再查。");
        assertThat(figure(ask("350203", year).at("/publicPipeline"), "employees")
                        .path("value")
                        .asString())
                .isEqualTo("400");
    }

    /** Another node keeps the totals, and stands still. */
    @Test
    void isNotPublishedWhileTotalsLag() {
        int year = 2007;
        place(year, "350203", 100, 100, 100, 100);
        totals.catchUp();
        publishAnew(year);
        Instant stands = clock.instant().minus(Duration.ofHours(1));
        clock("another", clock.instant().plus(Duration.ofHours(1)), stands);
        Reply early;
        Reply again;
        long millis;
        try {
            early = ask("350203", year);
            long start = System.nanoTime();
            again = ask("350203", year);
            millis = (System.nanoTime() - start) / 1_000_000;
        } finally {
            clock("another", Instant.EPOCH, stands);
        }
        await().until(() -> {
            totals.catchUp();
            return whole.asOf().isAfter(stands.plusSeconds(60));
        });

        assertThat(early.codes()).containsExactly("UNAVAILABLE");
        assertThat(early.text("/errors/0/message"))
                .startsWith("2007 年的公开统计自 2008年7月1日 起待发布，尚未发布：统计数据只汇总到 ")
                .endsWith("，跟上后发布，请稍后再查。");
        assertThat(again.codes()).containsExactly("UNAVAILABLE");
        assertThat(millis).as("nobody else waits for totals that stand still").isLessThan(2_000);
        assertThat(figure(ask("350203", year).at("/publicPipeline"), "employees")
                        .path("value")
                        .asString())
                .isEqualTo("400");
    }

    @Test
    void saysWhereACarrierCouldNotBeCountedAndHidesWhatItsFirmsSaid() {
        int year = 2008;
        place(year, "350203", 100, 100, 100, 100);
        place(year, "350206", 100, 100, 100, 100);
        place(year, "350502", 100, 100, 100, 100);
        totals.catchUp();
        publishAnew(year);
        String carrier = "publicyear-" + year + "350203-carrier";
        setAside.put("totals/carrier", carrier, new IllegalStateException("broken"));
        JsonNode city;
        JsonNode other;
        try {
            city = ask("350200", year).at("/publicPipeline");
            other = ask("350500", year).at("/publicPipeline");
        } finally {
            setAside.forget("totals/carrier", List.of(carrier));
        }

        assertThat(city.path("complete").asBoolean()).isFalse();
        assertThat(city.path("notice").asString()).endsWith("发布时本区域有载体的数据无法汇总，仍按此前已汇总的数据计入，其年度数据不予公开。");
        assertThat(figure(county(city, "350203"), "employees")
                        .path("suppressed")
                        .asBoolean())
                .isTrue();
        assertThat(figure(county(city, "350206"), "employees")
                        .path("suppressed")
                        .asBoolean())
                .as("its neighbour, which would give it away")
                .isTrue();
        assertThat(other.path("complete").asBoolean()).isTrue();
    }

    /** Nobody knows what that one brings to its county, and everybody else is told of the year. */
    @Test
    void isPublishedWithoutWhatCannotBeReadAndHidesTheCountyItLiesIn() {
        int year = 2009;
        place(year, "350203", 100, 100, 100, 100);
        place(year, "350206", 100, 100, 100, 100);
        place(year, "350502", 100, 100, 100, 100);
        totals.catchUp();
        publishAnew(year);
        String bad = "publicyear-" + year + "350203-firm-0/" + year;
        stored(bad, "values.employees", "very many");
        JsonNode city;
        JsonNode other;
        try {
            city = ask("350200", year).at("/publicPipeline");
            other = ask("350500", year).at("/publicPipeline");
            assertThat(setAside.of("read/yearFigures"))
                    .extracting(SetAside::subject)
                    .containsExactly(bad);
        } finally {
            stored(bad, "values.employees", 100);
        }
        setAside.retry(null, "read/yearFigures");
        readEach.lookAgain();

        assertThat(city.path("complete").asBoolean()).isFalse();
        assertThat(figure(county(city, "350203"), "employees")
                        .path("suppressed")
                        .asBoolean())
                .isTrue();
        assertThat(other.path("complete").asBoolean()).isTrue();
        assertThat(figure(county(other, "350502"), "employees").path("value").asString())
                .isEqualTo("400");
        assertThat(setAside.of("read/yearFigures")).as("once it is mended").isEmpty();
    }

    private void stored(String id, String field, Object value) {
        mongo.updateFirst(new Query(where("_id").is(id)), Update.update(field, value), "yearFigures");
    }

    /** A carrier with one firm for each of these; what it says of the year is as large, and confirmed. */
    private void place(int year, String region, long... sizes) {
        Tale carrier =
                Tale.of("publicyear-" + year + region, region, CarrierKind.INCUBATOR, LocalDate.of(year - 2, 1, 1));
        List<Stay> stays = LongStream.of(sizes)
                .mapToObj(size -> carrier.firm(LocalDate.of(year - 1, 5, 1)))
                .toList();
        carrier.storedIn(mongo);
        for (int firm = 0; firm < sizes.length; firm++) {
            enter(carrier, stays.get(firm), year, sizes[firm]);
        }
        told.put(year + region, LongStream.of(sizes).boxed().toList());
    }

    private void enter(Tale carrier, Stay stay, int year, long size) {
        confirm(carrier.id().value(), stay.getIncubatee().value(), entry(year, size), 0);
    }

    private void confirm(String region, String firm, Map<String, Object> input) {
        confirm("publicyear-" + YEAR + region + "-carrier", firm, input, 2);
    }

    private void confirm(String carrier, String firm, Map<String, Object> input, int version) {
        Map<String, Object> entered = new HashMap<>(input);
        entered.put("incubatee", GlobalId.of("Incubatee", firm));
        Reply entry = api.as(Role.FIRM, firm).run("firm/EnterYearFigures", Map.of("input", entered));
        assertThat(entry.refusals()).as(entry.body()).isEmpty();
        String id = GlobalId.of("YearFigures", firm + "/" + input.get("year"));
        Reply confirmed = api.as(Role.CARRIER_MANAGER, carrier)
                .run(
                        "manager/ConfirmYearFigures",
                        Map.of("input", Map.of("figures", List.of(Map.of("id", id, "expectedVersion", version)))));
        assertThat(confirmed.refusals()).as(confirmed.body()).isEmpty();
    }

    private static Map<String, Object> correction(int year, int version, long size) {
        Map<String, Object> input = entry(year, size);
        input.put("expectedVersion", version + 1);
        input.put("reason", "账目调整");
        return input;
    }

    private static Map<String, Object> entry(int year, long size) {
        Map<String, Object> values = new HashMap<>();
        List.of("freshGraduatesHired", "collegeStaff", "rndStaff", "ipApplied", "ipGranted", "ipValid")
                .forEach(item -> values.put(item, 0));
        List.of("inventionsValid", "softwareCopyrights").forEach(item -> values.put(item, 0));
        List.of("taxPaid", "netProfit", "financingRaised").forEach(item -> values.put(item, "0.00"));
        values.put("employees", size);
        values.put("revenue", size * 1_000 + ".00");
        values.put("rndExpenditure", size * 100 + ".00");
        return new HashMap<>(Map.of("year", year, "values", values));
    }

    private void publishAnew(int year) {
        mongo.remove(new Query(where("_id").is(year)), Publication.class);
    }

    private void clock(String holder, Instant until, Instant asOf) {
        mongo.updateFirst(
                new Query(where("_id").is("clock")),
                Update.update("holder", holder).set("until", Date.from(until)).set("asOf", Date.from(asOf)),
                "totals");
    }

    /** Everything that can be asked of the nation, the province, its cities and their counties. */
    private List<String> poll() {
        List<String> answers = new ArrayList<>();
        for (String region : List.of("100000", "350000", CITY, "350200", FEW, MOSTLY_ONE, MANY)) {
            answers.add(ask(region, YEAR).at("/publicPipeline").toString());
        }
        return answers;
    }

    private int ofBureau(String region) {
        return api.as(Role.BUREAU, region)
                .ask("{ pipeline(region: \"" + region + "\", period: \"" + YEAR
                        + "\") { total { yearFigures { employees } } } }")
                .at("/pipeline/total/yearFigures/employees")
                .asInt();
    }

    private Reply ask(String region, int year) {
        return api.as(Role.PROVIDER, "nobody").run("firm/PublicPipeline", Map.of("region", region, "year", year));
    }

    private static JsonNode county(JsonNode city, String code) {
        return each(city.path("children")).stream()
                .filter(child -> child.at("/region/code").asString().equals(code))
                .collect(Collectors.toList())
                .get(0);
    }

    private static JsonNode figure(JsonNode division, String metric) {
        return each(division.path("figures")).stream()
                .filter(figure -> figure.at("/metric/key").asString().equals(metric))
                .findFirst()
                .orElseThrow();
    }
}
