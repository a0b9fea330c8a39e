package org.hatchery.pipeline.question;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.AUDITOR;
import static org.hatchery.identity.Role.BUREAU;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.History;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.Seat;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.recognition.RecognitionKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.space.Lease;
import org.hatchery.firm.Incubatee;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.stay.Exit;
import org.hatchery.incubation.stay.ExitReason;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayAct;
import org.hatchery.incubation.stay.StayEvent;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.totals.keeping.KeepTotals;
import org.hatchery.totals.reading.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

/** The bureau's figures, against a recount of the stored documents day by day. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PipelineTests {
    private static final String[] PLACES = {"530102", "530103", "530302", "530381", "530126", "460400"};
    private static final String[] MOVES = {"530111", "530112", "530322", "530324"};
    private static final String NATION = "100000";
    private static final List<String> REGIONS = List.of("530102", "530100", "530300", "530000", "460400", NATION);
    private static final int MONTH_LONG = "2025-12".length();

    private final Api api;
    private final MongoOperations mongo;
    private final LocalDate today;
    private final KeepTotals totals;
    private History stored = new History(List.of(), List.of(), List.of(), List.of());

    PipelineTests(Api api, MongoOperations mongo, Clock clock, KeepTotals totals) {
        this.api = api;
        this.totals = totals;
        this.mongo = mongo;
        this.today = LocalDate.now(clock);
    }

    @BeforeAll
    void history() {
        History history = History.random("pipeline", 53, 30, today, PLACES).storedIn(mongo);
        totals.catchUp();
        var random = new Random(54);
        history.carriers().forEach(carrier -> correct(carrier.getId(), random));
        totals.catchUp();
        assertThat(history.carriers().stream()
                        .map(carrier -> mongo.findById(carrier.getId(), Carrier.class))
                        .filter(carrier -> carrier.getSeats().size() > 1))
                .hasSizeGreaterThan(5);
        stored = stored();
    }

    /** All documents, whoever put them there. */
    private History stored() {
        return new History(
                mongo.findAll(Carrier.class),
                mongo.findAll(Incubatee.class),
                mongo.find(shown(), Stay.class),
                mongo.findAll(Service.class).stream()
                        .filter(service -> !service.isVoided())
                        .toList());
    }

    /** What is recorded late: titles that began and ended long ago, moves, exits. */
    private void correct(CarrierId id, Random random) {
        Carrier carrier = mongo.findById(id, Carrier.class);
        LocalDate from = today.minusDays(100 + random.nextInt(700));
        RecognitionLevel level = RecognitionLevel.values()[random.nextInt(4)];
        perhaps(() -> carrier.recognise(new Recognition(
                0,
                RecognitionKind.FILING,
                level,
                null,
                null,
                "补录",
                from,
                from.plusDays(1 + random.nextInt(300)),
                null,
                null,
                null)));
        for (int move = 0; move < random.nextInt(3); move++) {
            RegionCode to = new RegionCode(MOVES[random.nextInt(MOVES.length)]);
            LocalDate on = today.minusDays(random.nextInt(500));
            perhaps(() -> carrier.relocate(new Seat(to, null, "街 1 号", on, null), today, Instant.EPOCH));
        }
        perhaps(() -> mongo.save(carrier));
        leave(mongo.findOne(new Query(Criteria.where("carrier").is(id)), Stay.class));
    }

    /** An exit of months ago. */
    private void leave(@Nullable Stay stay) {
        if (stay != null && stay.getState() == StayState.ACTIVE) {
            perhaps(() -> {
                LocalDate on = today.minusDays(60);
                var event = new StayEvent(StayAct.EXITED, on, "test", Instant.EPOCH, null);
                stay.exit(new Exit(ExitReason.DISSOLVED, null), event, today);
                Carrier carrier = mongo.findById(stay.getCarrier(), Carrier.class);
                carrier.settle(stay.getId().value(), stay.leases());
                mongo.save(stay.settled());
                mongo.save(carrier);
            });
        }
    }

    private static void perhaps(Runnable act) {
        try {
            act.run();
        } catch (Rejection | DuplicateKeyException declined) {
            // then it did not happen
        }
    }

    /** The nation, where everybody's carriers lie, in months only: a year of all of them takes long to recount day by day. */
    static Stream<Arguments> regionsAndPeriods() {
        var random = new Random(11);
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));
        return REGIONS.stream()
                .flatMap(region -> Stream.concat(
                                Stream.of(
                                        today.getYear() + "",
                                        YearMonth.from(today).toString()),
                                IntStream.range(0, 2).mapToObj(any -> past(random, region, today.getYear())))
                        .filter(period -> !region.equals(NATION) || period.length() == MONTH_LONG)
                        .map(period -> Arguments.of(region, period)));
    }

    private static String past(Random random, String region, int year) {
        List<String> parts =
                region.equals(NATION) ? List.of("-02", "-12") : List.of("", "-H1", "-H2", "-Q1", "-Q3", "-02", "-12");
        return (year - 1 - random.nextInt(3)) + parts.get(random.nextInt(parts.size()));
    }

    @ParameterizedTest
    @MethodSource("regionsAndPeriods")
    void isWhatEverySingleDayShows(String region, String period) {
        JsonNode shown = pipeline(region, period);
        DayByDay recount = recount(region, period);

        assertThat(Figures.of(shown.path("total"))).isEqualTo(recount.count((any, day) -> true));
        assertThat(something(
                        rows(shown, "byCarrierKind", row -> row.path("kind").asString())))
                .isEqualTo(groups(recount, (carrier, day) -> carrier.kindOn(day).name()));
        assertThat(something(rows(shown, "byLevel", row -> row.path("level").asString("none"))))
                .isEqualTo(groups(
                        recount,
                        (carrier, day) -> carrier.levelOn(day).map(Enum::name).orElse("none")));
        assertThat(something(rows(shown, "byField", row -> row.path("field").asString("none"))))
                .isEqualTo(groups(recount, (carrier, day) -> field(carrier)));
    }

    @ParameterizedTest
    @MethodSource("regionsAndPeriods")
    void isShownForEveryDivisionBelow(String region, String period) {
        Map<String, Figures> children = rows(
                pipeline(region, period),
                "children",
                row -> row.at("/region/code").asString());
        DayByDay recount = recount(region, period);
        String prefix = region.equals(NATION) ? "" : region.replaceFirst("(00)+$", "");
        int digits = Math.min(6, prefix.length() + 2);

        assertThat(children)
                .allSatisfy((code, figures) -> assertThat(figures)
                        .isEqualTo(recount.count((carrier, day) -> isBelow(carrier, day, code.substring(0, digits)))));
        assertThat(children.values().stream().mapToInt(Figures::carriers).sum())
                .isEqualTo(
                        children.isEmpty()
                                ? 0
                                : recount.count((any, day) -> true).carriers());
    }

    private static boolean isBelow(Carrier carrier, LocalDate day, String digits) {
        return carrier.regionOn(day).value().startsWith(digits);
    }

    @Test
    void listsDivisionsWithoutCarriersToo() {
        assertThat(rows(
                        pipeline("530300", "2025"),
                        "children",
                        row -> row.at("/region/name").asString()))
                .containsOnlyKeys("麒麟区", "沾益区", "马龙区", "陆良县", "师宗县", "罗平县", "富源县", "会泽县", "宣威市");
    }

    @Test
    void isNothingWhereNothingHappenedYet() {
        Figures figures = Figures.of(pipeline("530102", "1999").path("total"));

        assertThat(figures).isEqualTo(Figures.NOTHING);
    }

    @Test
    void saysOnWhichDayItsStocksWereCounted() {
        assertThat(pipeline("530102", "2025-Q1").path("stockOn").asString()).isEqualTo("2025-03-31");
        assertThat(pipeline("530102", "" + today.getYear()).path("stockOn").asString())
                .isEqualTo(today.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void isRefusedForAPeriodThatHasNotBegun(int form) {
        String period = List.of(
                        "" + (today.getYear() + 1),
                        YearMonth.from(today).plusMonths(1).toString(),
                        today.getYear() + 1 + "-H1",
                        today.getYear() + 1 + "-Q1")
                .get(form);

        assertThat(ask(BUREAU, "530102", "530102", period).codes()).containsExactly("BAD_REQUEST");
    }

    @Test
    void isAnsweredFromTheFirstDayOfAPeriodOn() {
        String month = YearMonth.from(today).toString();

        assertThat(pipeline("530102", month).path("period").asString()).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource({
        "530100, 530000, FORBIDDEN",
        "530100, 530300, FORBIDDEN",
        "530102, 530100, FORBIDDEN",
        "530102, 100000, FORBIDDEN",
        "530102, 530103, FORBIDDEN",
        "530100, 530199, NOT_FOUND",
        "100000, 999999, NOT_FOUND"
    })
    void isRefusedOutsideTheRegionOfTheBureau(String own, String asked, String code) {
        for (var role : List.of(BUREAU, AUDITOR)) {
            assertThat(ask(role, own, asked, "2025").codes()).containsExactly(code);
        }
    }

    @Test
    void includesDivisionsThatAreGone() {
        assertThat(pipeline("530121", "2025").at("/region/name").asString()).isEqualTo("呈贡县");
    }

    private Reply ask(org.hatchery.identity.Role role, String own, String asked, String period) {
        return api.as(role, own).run("bureau/RegionPipeline", Map.of("region", asked, "period", period));
    }

    private JsonNode pipeline(String region, String period) {
        return ask(BUREAU, region, region, period).at("/pipeline");
    }

    private static Map<String, Figures> rows(JsonNode shown, String breakdown, Function<JsonNode, String> key) {
        return Figures.each(shown.path(breakdown)).stream()
                .collect(toMap(key, row -> Figures.of(row.path("figures")), (one, two) -> one, TreeMap::new));
    }

    /** Only groups in which there is anything. */
    private static Map<String, Figures> something(Map<String, Figures> groups) {
        groups.values().removeIf(Figures.NOTHING::equals);
        return groups;
    }

    /** By what carriers are on the day on which something is there, or happens. */
    private static Map<String, Figures> groups(DayByDay recount, BiFunction<Carrier, LocalDate, String> key) {
        return something(recount.history().carriers().stream()
                .flatMap(carrier -> recount.from()
                        .minusYears(5)
                        .datesUntil(recount.stockOn().plusDays(1))
                        .map(day -> key.apply(carrier, day)))
                .distinct()
                .collect(toMap(
                        group -> group,
                        group -> recount.count(
                                (carrier, day) -> key.apply(carrier, day).equals(group)),
                        (one, two) -> one,
                        TreeMap::new)));
    }

    private static String field(Carrier carrier) {
        var field = carrier.getProfile().field();
        return field == null ? "none" : field.name();
    }

    /** What is stored of the region. */
    private DayByDay recount(String region, String period) {
        String prefix = region.equals(NATION) ? "" : region.replaceFirst("(00)+$", "");
        Predicate<String> inside = place -> place.startsWith(prefix);
        var history = new History(
                stored.carriers().stream()
                        .filter(carrier -> carrier.getSeats().stream()
                                .anyMatch(seat -> inside.test(seat.region().value())))
                        .toList(),
                stored.incubatees(),
                stored.stays(),
                stored.services());
        return DayByDay.of(history, Window.of(new Period(period), today))
                .only((carrier, day) -> inside.test(carrier.regionOn(day).value()));
    }

    /** Space is counted by what carriers have let; that has to be what stays have. */
    @Test
    void countsTheSpaceThatStaysHave() {
        Map<String, List<Lease>> let = new TreeMap<>();
        Map<String, List<Lease>> taken = new TreeMap<>();
        stored.carriers().stream()
                .filter(carrier -> carrier.getId().value().startsWith("pipeline"))
                .flatMap(carrier -> carrier.getSpace().leases().stream())
                .forEach(lease -> let.computeIfAbsent(lease.stay(), stay -> new ArrayList<>())
                        .add(lease));
        stored.stays().stream()
                .filter(stay -> stay.getCarrier().value().startsWith("pipeline"))
                .filter(stay -> !stay.leases().isEmpty())
                .forEach(stay -> taken.put(stay.getId().value(), stay.leases()));

        assertThat(let).isNotEmpty().isEqualTo(taken);
    }

    private static Query shown() {
        return new Query(Criteria.where(Scope.FIELD + ".0").exists(true));
    }
}
