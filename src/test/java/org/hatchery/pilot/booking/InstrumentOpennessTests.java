package org.hatchery.pilot.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.pilot.calendar.Slot;
import org.hatchery.pilot.calendar.Use;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** The openness of an institution's instruments … */
@IntegrationTest
class InstrumentOpennessTests {
    private static final int OPEN_HOURS = 10;

    private final Api api;
    private final Bookings bookings;
    private final SettleBooking settle;
    private final ChangeBooking change;
    private final MongoTemplate mongo;
    private final DatabaseCommands commands;
    private final Caller admin;
    private final LocalDate today;
    private final int year;
    private final LocalDateTime morning;

    InstrumentOpennessTests(
            Api api,
            Bookings bookings,
            SettleBooking settle,
            ChangeBooking change,
            MongoTemplate mongo,
            DatabaseCommands commands,
            Clock clock) {
        this.api = api;
        this.bookings = bookings;
        this.settle = settle;
        this.change = change;
        this.mongo = mongo;
        this.commands = commands;
        this.admin = api.as(Role.ADMIN);
        this.today = LocalDate.now(clock);
        this.year = today.getYear() - 1;
        this.morning = LocalDate.of(year, 3, 10).atTime(8, 0);
    }

    /** An institution with two instruments on the running service. */
    private record Opened(String institution, String host) {
        String key() {
            return GlobalId.key("Institution", institution);
        }

        BaseId base() {
            return new BaseId(GlobalId.key("PilotBase", host));
        }
    }

    private Map<String, Object> institution(@Nullable String code) {
        Map<String, Object> input = new HashMap<>(
                Map.of("name", "试验大学" + UUID.randomUUID(), "kinds", List.of("UNIVERSITY"), "region", Site.REGION));
        if (code != null) {
            input.put("creditCode", code);
        }
        return input;
    }

    private String registered(@Nullable String code) {
        return Site.accepted(admin, "bureau/RegisterInstitution", institution(code))
                .at("/institution/id")
                .asString();
    }

    private Map<String, Object> hosting(String institution, String code) {
        Map<String, Object> input = Site.registration(today);
        input.put("filing", Site.filing("FILED", LocalDate.of(year - 1, 1, 1)));
        input.put("operator", Map.of("name", "试验大学", "creditCode", code));
        input.put("institution", institution);
        return input;
    }

    private Opened open() {
        String code = Site.freshCreditCode();
        String institution = registered(code);
        String host = Site.accepted(admin, "bureau/RegisterPilotBase", hosting(institution, code))
                .at("/pilotBase/id")
                .asString();
        new Site(host, admin, admin, today)
                .with("SEM", Map.of("openingHours", Site.daily("08:00", "18:00"), "from", (year - 1) + "-01-01"))
                .with("XRD", Map.of("openingHours", Site.daily("08:00", "18:00"), "from", year + "-07-01"));
        return new Opened(institution, host);
    }

    private Booking stored(Opened opened, String code, BookingKind kind, Slot slot, @Nullable String firm) {
        PilotBase base = Objects.requireNonNull(mongo.findById(opened.base(), PilotBase.class));
        var draft = new Draft(
                base,
                base.piece(code).orElseThrow(),
                kind,
                slot,
                firm == null ? null : new IncubateeId(firm),
                firm == null ? "试验大学" : firm,
                firm != null,
                "样品测试");
        Booking booking = Booking.draw(
                draft,
                "1",
                new Receipt("test/" + UUID.randomUUID(), "digest"),
                Stored.event(BookingAct.BOOKED, null),
                slot.from().minusDays(90));
        return settle.settle(bookings.save(booking));
    }

    private Booking used(Opened opened, String code, int day, int hours, @Nullable String firm) {
        LocalDateTime from = morning.plusDays(day);
        BookingKind kind = firm == null ? BookingKind.OWN_USE : BookingKind.FIRM_USE;
        Booking booking = stored(opened, code, kind, new Slot(from, from.plusHours(hours)), firm);
        return change.recordUse(
                booking.getId(), booking.getVersion(), use(from, from.plusHours(hours)), runner(opened));
    }

    private static Use use(LocalDateTime from, LocalDateTime to) {
        return new Use(from, to, new Slot(from, to).minutes(), null, to.getYear());
    }

    private static Actor runner(Opened opened) {
        return new Actor("runner", Role.PROVIDER, List.of(opened.base().value()));
    }

    private Reply ask(Caller caller, String institution, int wanted) {
        return caller.run("bureau/InstrumentOpenness", Map.of("institution", institution, "year", wanted));
    }

    private JsonNode openness(Opened opened) {
        return ask(api.as(Role.INSTITUTION, opened.key()), opened.institution(), year)
                .at("/instrumentOpenness");
    }

    @Test
    void equalsARecountOfWhatWasRecorded() {
        Opened opened = open();
        used(opened, "SEM", 0, 3, "firm-a");
        used(opened, "SEM", 1, 2, "firm-b");
        used(opened, "SEM", 2, 4, null);
        used(opened, "XRD", 150, 5, "firm-a");
        // of another year, booked and not used, and out of order
        used(opened, "SEM", -200, 6, "firm-c");
        stored(
                opened,
                "SEM",
                BookingKind.FIRM_USE,
                new Slot(morning.plusDays(9), morning.plusDays(9).plusHours(1)),
                "d");
        Slot down = new Slot(morning.plusDays(20), morning.plusDays(21).plusHours(4));
        stored(opened, "SEM", BookingKind.DOWN_TIME, down, null);

        JsonNode found = openness(opened);
        Recount recount = new Recount(mongo, opened.base(), year);
        assertThat(found.at("/usedHours").asDouble())
                .isEqualTo(recount.used / 60.0)
                .isEqualTo(14);
        assertThat(found.at("/outsideHours").asDouble())
                .isEqualTo(recount.outside / 60.0)
                .isEqualTo(10);
        assertThat(found.at("/outsideUsers").asInt())
                .isEqualTo(recount.users.size())
                .isEqualTo(2);
        assertThat(found.at("/income").asString()).isEqualTo("1200.00");
        assertThat(recount.fen).isEqualTo(120_000);
        assertThat(found.at("/outsideShare").asDouble()).isEqualTo(1000 / 14.0, offset(1e-9));
        // ten hours a day, of the later one since July, without the day and the four hours out of order
        long days = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .count();
        long sinceJuly = LocalDate.of(year, 7, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .count();
        assertThat(found.at("/openHours").asDouble()).isEqualTo((days + sinceJuly) * OPEN_HOURS - OPEN_HOURS - 4);
        assertThat(found.at("/instruments")
                        .valueStream()
                        .map(one -> one.at("/usedHours").asDouble()))
                .containsExactly(9.0, 5.0);
        assertThat(found.at("/instruments/0/outsideUsers").asInt()).isEqualTo(2);
    }

    /** Reads the stored documents one by one. */
    private static final class Recount {
        private final Set<String> users = new HashSet<>();
        private long used;
        private long outside;
        private long fen;

        Recount(MongoTemplate mongo, BaseId base, int year) {
            for (Document one : mongo.getCollection("bookings").find(new Document("base", base.value()))) {
                Document use = one.get("use", Document.class);
                if (!"USED".equals(one.getString("state")) || use.getInteger("year") != year) {
                    continue;
                }
                long minutes = ((Number) use.get("minutes")).longValue();
                used += minutes;
                if (one.getBoolean("outsider")) {
                    outside += minutes;
                    users.add(one.getString("incubatee"));
                    fen += ((Number) one.get("price")).longValue();
                }
            }
        }
    }

    @Test
    void followsACorrection() {
        Opened opened = open();
        Booking booking = used(opened, "SEM", 0, 8, "firm-a");
        assertThat(openness(opened).at("/outsideHours").asDouble()).isEqualTo(8);

        Booking right = change.correctUse(
                booking.getId(), booking.getVersion(), use(morning, morning.plusHours(2)), "小时填错", runner(opened));
        assertThat(openness(opened).at("/outsideHours").asDouble()).isEqualTo(2);

        change.undoUse(right.getId(), right.getVersion(), "点错了", runner(opened));
        JsonNode none = openness(opened);
        assertThat(none.at("/usedHours").asDouble()).isZero();
        assertThat(none.at("/outsideUsers").asInt()).isZero();
        // a share of nothing is unknown
        assertThat(none.at("/outsideShare").isNull()).isTrue();
    }

    @Test
    void isToldToWhoeverLooksAfterTheInstitution() {
        Opened opened = open();
        Opened other = open();
        for (Caller who : List.of(
                api.as(Role.INSTITUTION, opened.key()),
                api.as(Role.BUREAU, Site.REGION),
                api.as(Role.AUDITOR, "210000"),
                admin)) {
            assertThat(ask(who, opened.institution(), year)
                            .at("/instrumentOpenness/institution/id")
                            .asString())
                    .isEqualTo(opened.institution());
        }
        for (Caller who : List.of(api.as(Role.INSTITUTION, other.key()), api.as(Role.BUREAU, "510000"))) {
            Reply reply = ask(who, opened.institution(), year);
            assertThat(reply.codes()).isEmpty();
            assertThat(reply.at("/instrumentOpenness").isNull()).isTrue();
        }
        for (Caller who : List.of(
                api.as(Role.FIRM, "firm-a"), api.as(Role.PROVIDER, opened.base().value()))) {
            assertThat(ask(who, opened.institution(), year).codes()).containsExactly("FORBIDDEN");
        }
        assertThat(ask(admin, registered(null), year).at("/instrumentOpenness").isNull())
                .isTrue();
        assertThat(ask(admin, opened.institution(), 1999).codes()).containsExactly("BAD_REQUEST");
    }

    @Test
    void isListedForTheBureauWithAFewCommandsHoweverManyThereAre() {
        Opened opened = open();
        used(opened, "SEM", 0, 3, "firm-a");
        Opened other = open();
        Caller bureau = api.as(Role.BUREAU, Site.REGION);

        assertThat(openIn(bureau)).contains(opened.host(), other.host());
        assertThat(openIn(api.as(Role.INSTITUTION, other.key()))).containsExactly(other.host());
        assertThat(openIn(api.as(Role.BUREAU, "510000"))).doesNotContain(opened.host());

        int some = commands.during(() -> list(bureau, 2)).size();
        int more = commands.during(() -> list(bureau, 20)).size();
        assertThat(more).isEqualTo(some);

        // the catalogue is public, its figures are not
        Reply seen = api.as(Role.FIRM, "firm-a")
                .run(
                        "bureau/InstrumentOpennessList",
                        Map.of("year", year, "filter", Map.of("opened", true), "first", 100));
        assertThat(seen.at("/pilotBases/edges"))
                .isNotEmpty()
                .allSatisfy(
                        edge -> assertThat(edge.at("/node/openness").isNull()).isTrue());
    }

    private Reply list(Caller caller, int first) {
        return caller.run("bureau/InstrumentOpennessList", Map.of("year", year, "first", first));
    }

    private List<String> openIn(Caller caller) {
        return list(caller, 100)
                .at("/pilotBases/edges")
                .valueStream()
                .map(edge -> edge.at("/node/id").asString())
                .toList();
    }

    @Test
    void hasTheUsesThatItsNumbersAreMadeOf() {
        Opened opened = open();
        used(opened, "SEM", 0, 3, "firm-a");
        used(opened, "SEM", 1, 2, null);
        used(opened, "SEM", -200, 6, "firm-c");
        Caller own = api.as(Role.INSTITUTION, opened.key());

        assertThat(uses(own, opened, Map.of())).hasSize(2);
        assertThat(uses(own, opened, Map.of("outsider", true)))
                .singleElement()
                .satisfies(
                        edge -> assertThat(edge.at("/node/userName").asString()).isEqualTo("firm-a"));
        assertThat(uses(api.as(Role.INSTITUTION, open().key()), opened, Map.of()))
                .isEmpty();
    }

    private List<JsonNode> uses(Caller caller, Opened opened, Map<String, Object> more) {
        Map<String, Object> filter =
                new HashMap<>(Map.of("base", opened.host(), "usedIn", year, "states", List.of("USED")));
        filter.putAll(more);
        return caller.run("provider/BaseBookings", Map.of("filter", filter))
                .at("/bookings/edges")
                .valueStream()
                .toList();
    }

    @Test
    void isOfAnInstitutionThatOpensThemItselfInOnePlace() {
        String code = Site.freshCreditCode();
        String institution = registered(code);
        Caller bureau = api.as(Role.BUREAU, Site.REGION);

        assertThat(register(bureau, hosting(institution, Site.freshCreditCode())))
                .containsExactly("INVALID");
        assertThat(register(bureau, hosting(registered(null), code))).containsExactly("INVALID");
        assertThat(register(api.as(Role.BUREAU, "210112"), hosting(institution, code)))
                .isNotEmpty();
        assertThat(register(bureau, hosting(institution, code))).isEmpty();
        assertThat(register(bureau, hosting(institution, code))).containsExactly("ALREADY_REGISTERED");
    }

    private static List<String> register(Caller caller, Map<String, Object> input) {
        return caller.run("bureau/RegisterPilotBase", Map.of("input", input)).refusals();
    }

    @Test
    void hasNoScoreWhereNobodyPublishedWeights() {
        Opened opened = open();
        used(opened, "SEM", 0, 3, "firm-a");
        JsonNode before = openness(opened);
        assertThat(before.at("/scheme").isNull()).isEqualTo(year < 2026);

        JsonNode now = ask(admin.inEnglish(), opened.institution(), 2027).at("/instrumentOpenness");
        boolean inForce = !today.isBefore(LocalDate.of(2026, 2, 1));
        assertThat(now.at("/scheme").isNull()).isNotEqualTo(inForce);
        assertThat(now.at("/unscored").asString()).endsWith("so there are figures and no score.");

        if (inForce) {
            Reply run = admin.run("bureau/EvaluateRun", Map.of("input", evaluation(opened)));
            assertThat(run.refusals()).isEmpty();
            JsonNode result = run.at("/evaluateRun/evaluation");
            assertThat(result.at("/weighed").asBoolean()).isFalse();
            assertThat(result.at("/results/0/scores")
                            .valueStream()
                            .filter(one -> one.at("/indicator").asString().equals("sharedHours"))
                            .map(one -> one.at("/value").asString()))
                    .singleElement()
                    .satisfies(value -> assertThat(Double.parseDouble(value)).isEqualTo(3));
        }
    }

    private Map<String, Object> evaluation(Opened opened) {
        return Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "scheme",
                "INSTRUMENTS_NATIONAL",
                "region",
                Site.REGION,
                "year",
                year,
                "appealsUntil",
                today.plusDays(10).toString(),
                "subjects",
                List.of(opened.institution()),
                "figures",
                // what the platform does not know, experts say
                Stream.of(
                                "coordination",
                                "openRate",
                                "technicians",
                                "platform",
                                "results",
                                "outsideService",
                                "homeMade")
                        .map(one -> Map.of("subject", opened.institution(), "indicator", one, "value", "5"))
                        .toList());
    }
}
