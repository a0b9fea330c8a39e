package org.hatchery.pilot.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.pilot.base.OpeningHours;
import org.hatchery.pilot.base.Pieces;
import org.hatchery.pilot.base.PilotBase;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** A pilot-test base … */
@IntegrationTest
class PilotBaseTests {
    private final Api api;
    private final Bookings bookings;
    private final SettleBooking settle;
    private final MongoTemplate mongo;
    private final DatabaseCommands commands;
    private final LocalDate today = LocalDate.now(Site.ZONE);

    PilotBaseTests(Api api, Bookings bookings, SettleBooking settle, MongoTemplate mongo, DatabaseCommands commands) {
        this.api = api;
        this.bookings = bookings;
        this.settle = settle;
        this.mongo = mongo;
        this.commands = commands;
    }

    private Reply register(Caller caller, String name, Object value) {
        Map<String, Object> input = Site.registration(today);
        input.put(name, value);
        return caller.run("bureau/RegisterPilotBase", Map.of("input", input));
    }

    @Test
    void isRegisteredOnceUnderItsNumber() {
        Caller bureau = api.as(Role.BUREAU, "210100");
        String number = "辽中试-" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(register(bureau, "registerNumber", number).refusals()).isEmpty();

        assertThat(register(bureau, "registerNumber", number).refusals()).containsExactly("ALREADY_REGISTERED");
        assertThat(register(
                                bureau,
                                "registerNumber",
                                number.toUpperCase(Locale.ROOT).replace('-', '－'))
                        .refusals())
                .containsExactly("ALREADY_REGISTERED");
        assertThat(register(bureau, "registerNumber", "?").refusals()).containsExactly("INVALID");
        assertThat(register(bureau, "region", "220102").refusals()).containsExactly("INVALID");
        assertThat(register(bureau, "fields", List.of()).refusals()).containsExactly("INVALID");
        assertThat(register(bureau, "staff", Map.of("total", 2, "technical", 3, "senior", 0))
                        .refusals())
                .containsExactly("INVALID");
        assertThat(register(bureau, "filing", Site.filing("TERMINATED", today)).refusals())
                .containsExactly("WRONG_STATE");
        assertThat(register(bureau, "filing", Site.filing("FILED", today.plusDays(1)))
                        .refusals())
                .containsExactly("WRONG_DATES");
    }

    private Reply file(Site site, String state, LocalDate on) {
        Map<String, Object> input =
                Map.of("base", site.id(), "expectedVersion", site.version(), "filing", Site.filing(state, on));
        return api.as(Role.BUREAU, "210100").run("bureau/ChangeFiling", Map.of("input", input));
    }

    /** M8: whoever pays by voucher orders from the provider, not from the base. */
    @Test
    void leadsToTheProviderThatVouchersPay() {
        Map<String, Object> particulars = Map.of(
                "name", "沈阳中试服务中心", "creditCode", CreditCodes.of("210113", 77).value(), "region", "210113");
        String provider = Site.accepted(api.as(Role.ADMIN), "bureau/RegisterProvider", particulars)
                .at("/provider/id")
                .asString();
        Map<String, Object> registration = Site.registration(today);
        registration.put("provider", provider);
        String base = Site.accepted(api.as(Role.ADMIN), "bureau/RegisterPilotBase", registration)
                .at("/pilotBase/id")
                .asString();

        assertThat(api.as(Role.FIRM, "somebody")
                        .ask(
                                "query($id: ID!) { pilotBase(id: $id) { serviceProvider { id name } } }",
                                Map.of("id", base))
                        .at("/pilotBase/serviceProvider"))
                .hasToString("{\"id\":\"" + provider + "\",\"name\":\"沈阳中试服务中心\"}");
    }

    @Test
    void climbsTheRegisterStepByStep() {
        Site site = Site.open(api);

        assertThat(file(site, "FILED", today).refusals()).containsExactly("WRONG_STATE");
        assertThat(file(site, "CULTIVATED", today.minusYears(2)).refusals()).containsExactly("WRONG_DATES");
        assertThat(file(site, "CULTIVATED", today.minusDays(9)).refusals()).isEmpty();
        assertThat(file(site, "RECOGNISED", today.minusDays(3)).refusals()).isEmpty();
        assertThat(file(site, "FILED", today).refusals()).containsExactly("WRONG_STATE");
        assertThat(site.page().at("/filings")).hasSize(3);
        assertThat(site.page().at("/state").asString()).isEqualTo("RECOGNISED");
        assertThat(site.page().at("/filings/0/citation/title").asString()).isEqualTo("中试基地备案通知");
    }

    @Test
    void isMaintainedByThoseWhoRunIt() {
        Site site = Site.open(api).with("T-1", Map.of("scale", "500 L"));
        Map<String, Object> change = Map.of("base", site.id(), "expectedVersion", 1, "address", "创新路 1 号");
        assertThat(api.as(Role.PROVIDER, "another")
                        .run("provider/UpdatePilotBase", Map.of("input", change))
                        .refusals())
                .containsExactly("NOT_FOUND");
        Site.accepted(site.provider(), "provider/UpdatePilotBase", change);

        assertThat(site.page().at("/address").asString()).isEqualTo("创新路 1 号");
        assertThat(site.page().at("/viewerCan/manage").asBoolean()).isTrue();
        assertThat(site.provider()
                        .run("provider/PutEquipment", Map.of("input", site.equipment("坏 号", Map.of())))
                        .refusals())
                .containsExactly("INVALID");
        assertThat(site.provider()
                        .run(
                                "provider/PutEquipment",
                                Map.of(
                                        "input",
                                        site.equipment("T-2", Map.of("openingHours", Site.daily("08:00", "25:00")))))
                        .refusals())
                .as("each day is told")
                .hasSize(7)
                .containsOnly("INVALID");
        Map<String, Object> stale = site.equipment("T-2", Map.of("expectedVersion", 0));
        assertThat(site.provider()
                        .run("provider/PutEquipment", Map.of("input", stale))
                        .refusals())
                .containsExactly("STALE");
    }

    private List<String> search(Map<String, Object> filter, Map<String, Object> page) {
        Map<String, Object> variables = new HashMap<>(page);
        variables.put("filter", filter);
        return api.as(Role.FIRM, "somebody")
                .run("firm/PilotBaseSearch", variables)
                .at("/pilotBases/nodes")
                .valueStream()
                .map(base -> base.at("/id").asString())
                .toList();
    }

    @Test
    void isFoundByAnybodyWhoNeedsWhatItCanDo() {
        String word = "超临界" + UUID.randomUUID().toString().substring(0, 6);
        Site site = Site.open(api).with("T-1", Map.of("capabilities", List.of(word)));
        Site other = Site.open(api).with("T-1", Map.of("name", word + "萃取釜"));

        assertThat(search(Map.of("capability", word), Map.of())).containsExactly(site.id());
        assertThat(search(Map.of("text", word), Map.of())).containsExactlyInAnyOrder(site.id(), other.id());
        assertThat(search(Map.of("text", word, "region", "220000"), Map.of())).isEmpty();
        assertThat(search(Map.of("text", word, "region", "210100", "fields", List.of("NEW_MATERIALS")), Map.of()))
                .hasSize(2);
        assertThat(search(Map.of("text", word, "states", List.of("TERMINATED")), Map.of()))
                .isEmpty();
    }

    @Test
    void isFoundByItsFreeTimePageByPage() {
        String word = "流化床" + UUID.randomUUID().toString().substring(0, 6);
        List<Site> sites = java.util.stream.Stream.generate(
                        () -> Site.open(api).with("T-1", Map.of("capabilities", List.of(word))))
                .limit(4)
                .toList();
        Site full = sites.get(2);
        Site.accepted(full.provider(), "provider/PutDownTime", full.downTime("T-1", full.at(3, 0), full.at(9, 0)));
        Map<String, Object> free = Map.of(
                "capability",
                word,
                "freeFrom",
                today.plusDays(4).toString(),
                "freeTo",
                today.plusDays(6).toString());

        List<String> all = search(free, Map.of());
        assertThat(all).hasSize(3).doesNotContain(full.id());
        assertThat(search(free, Map.of("first", 2))).isEqualTo(all.subList(0, 2));
        assertThat(search(free, Map.of("last", 2))).isEqualTo(all.subList(1, 3));
        Reply first = api.as(Role.FIRM, "x").run("firm/PilotBaseSearch", Map.of("filter", free, "first", 2));
        assertThat(first.at("/pilotBases/pageInfo/hasNextPage").asBoolean()).isTrue();
        String after = first.at("/pilotBases/pageInfo/endCursor").asString();
        assertThat(search(free, Map.of("first", 2, "after", after))).isEqualTo(all.subList(2, 3));
        assertThat(api.as(Role.FIRM, "x")
                        .run("firm/PilotBaseSearch", Map.of("filter", Map.of("freeFrom", today.toString())))
                        .codes())
                .containsExactly("BAD_REQUEST");
        assertThat(search(
                        Map.of(
                                "capability",
                                word,
                                "freeFrom",
                                today.plusDays(4).toString(),
                                "freeTo",
                                today.plusDays(9).toString()),
                        Map.of()))
                .hasSize(4);
    }

    private String feed(Site site, String kind) {
        return site.provider()
                .run("provider/CalendarFeeds", Map.of("base", site.id(), "equipment", "T-1"))
                .at("/calendarFeeds/" + kind)
                .asString();
    }

    private Reply get(String address) {
        return api.send(api.request(address).GET());
    }

    @Test
    void showsItsCalendarToWhoeverHasTheAddress() {
        Site site = Site.open(api).with("T-1", Map.of("needsApproval", true));
        String firm = Site.newFirm(api.as(Role.ADMIN));
        Map<String, Object> input = site.booking("T-1", site.at(2, 9), site.at(2, 12));
        input.put("purpose", "很长的用途说明,".repeat(20));
        JsonNode booking =
                Site.accepted(Site.firm(api, firm), "firm/BookEquipment", input).at("/booking");
        Site.accepted(site.provider(), "provider/PutDownTime", site.downTime("T-1", site.at(3, 0), site.at(4, 0)));

        Reply own = get(feed(site, "own"));
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.header("Content-Type")).startsWith("text/calendar");
        assertThat(own.body().lines())
                .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75 * 3);
        ICalendar calendar = Biweekly.parse(own.body()).first();
        assertThat(calendar.getEvents()).hasSize(2);
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getSummary().getValue())
                .isEqualTo(booking.at("/userName").asString());
        assertThat(event.getDateStart().getValue()).isEqualTo(date(site.at(2, 9)));
        assertThat(event.getDateEnd().getValue()).isEqualTo(date(site.at(2, 12)));
        assertThat(event.getStatus()).isEqualTo(Status.tentative());
        assertThat(event.getDescription().getValue()).isEqualTo(input.get("purpose"));

        ICalendar shared = Biweekly.parse(get(feed(site, "shared")).body()).first();
        assertThat(shared.getEvents()).hasSize(2);
        assertThat(shared.getEvents().get(0).getUid()).isEqualTo(event.getUid());
        assertThat(get(feed(site, "shared")).body())
                .doesNotContain(booking.at("/userName").asString(), "用途");

        Map<String, Object> cancel =
                Map.of("booking", booking.at("/id").asString(), "expectedVersion", 1, "reason", "故障");
        Site.accepted(site.provider(), "firm/CancelBooking", cancel);
        assertThat(Biweekly.parse(get(feed(site, "own")).body()).first().getEvents())
                .hasSize(1);
    }

    private static Date date(LocalDateTime time) {
        return Date.from(time.atZone(Site.ZONE).toInstant());
    }

    @Test
    void revokesTheAddressesOfItsCalendars() {
        Site site = Site.open(api).with("T-1", Map.of());
        String address = feed(site, "shared");
        assertThat(get(address).status()).isEqualTo(200);
        assertThat(get("/calendars/AAAA.BBBB.ics").status()).isEqualTo(404);
        assertThat(get("/calendars/nonsense.ics").status()).isEqualTo(404);
        assertThat(get(address.replace(".ics", "A.ics")).status()).isEqualTo(404);

        Site.accepted(
                site.provider(),
                "provider/RevokeCalendarFeeds",
                Map.of("base", site.id(), "expectedVersion", site.version()));
        assertThat(get(address).status()).isEqualTo(404);
        assertThat(get(feed(site, "shared")).status()).isEqualTo(200);
        assertThat(api.as(Role.PROVIDER, "another")
                        .run("provider/CalendarFeeds", Map.of("base", site.id(), "equipment", "T-1"))
                        .codes())
                .containsExactly("NOT_FOUND");
    }

    @Test
    void endsOneAddressOfItsCalendarsWithoutTheOthers() {
        Site site = Site.open(api).with("T-1", Map.of()).with("T-2", Map.of());
        String leaver = feedOf(site, "T-1", "own", "李工");
        List<String> others = List.of(
                feedOf(site, "T-1", "own", "王工"),
                feedOf(site, "T-1", "shared", "李工"),
                feedOf(site, "T-2", "own", "李工"),
                feed(site, "own"),
                feed(site, "shared"));

        end(site, Map.of("equipment", "T-1", "feed", "OWN", "holder", "李工"));

        assertThat(get(leaver).status()).isEqualTo(404);
        assertThat(others)
                .allSatisfy(address -> assertThat(get(address).status()).isEqualTo(200));
        String another = feedOf(site, "T-1", "own", "李工");
        assertThat(another).isNotEqualTo(leaver);
        assertThat(get(another).status()).isEqualTo(200);
        assertThat(get(another.replace(".ics", "A.ics")).status()).isEqualTo(404);

        end(site, Map.of("holder", "李工"));
        assertThat(List.of(another, others.get(1), others.get(2)))
                .allSatisfy(address -> assertThat(get(address).status()).isEqualTo(404));
        assertThat(get(others.get(0)).status()).isEqualTo(200);

        end(site, Map.of("equipment", "T-1"));
        assertThat(List.of(others.get(0), others.get(3), others.get(4)))
                .allSatisfy(address -> assertThat(get(address).status()).isEqualTo(404));
    }

    private String feedOf(Site site, String equipment, String kind, String holder) {
        return site.provider()
                .run("provider/CalendarFeeds", Map.of("base", site.id(), "equipment", equipment, "holder", holder))
                .at("/calendarFeeds/" + kind)
                .asString();
    }

    private static void end(Site site, Map<String, Object> what) {
        Map<String, Object> input = new HashMap<>(what);
        input.putAll(Map.of("base", site.id(), "expectedVersion", site.version()));
        Site.accepted(site.provider(), "provider/RevokeCalendarFeeds", input);
    }

    private Booking stored(
            PilotBase base, BookingKind kind, LocalDateTime from, int hours, String firm, boolean outsider) {
        return settle.settle(bookings.save(Stored.booking(base, kind, from, from.plusHours(hours), firm, outsider)));
    }

    @Test
    void addsUpHowItWasUsedInAYear() {
        PilotBase base = Pieces.base("year-" + UUID.randomUUID(), Pieces.hourly("120", Pieces.weekdays(8, 18)));
        mongo.save(base);
        LocalDateTime monday = LocalDate.of(2026, 6, 1).atTime(8, 0);
        use(stored(base, BookingKind.FIRM_USE, monday, 4, "firm-1", true), 3, 5);
        use(stored(base, BookingKind.FIRM_USE, monday.plusDays(1), 4, "firm-1", true), 4, 2);
        use(stored(base, BookingKind.FIRM_USE, monday.plusDays(2), 2, "firm-2", false), 1, 0);
        use(stored(base, BookingKind.OWN_USE, monday.plusDays(3), 2, null, false), 2, 0);
        stored(base, BookingKind.DOWN_TIME, monday.plusDays(4), 48, null, false);
        stored(base, BookingKind.FIRM_USE, LocalDate.of(2026, 12, 31).atTime(22, 0), 4, "firm-3", true);
        Booking lost = stored(base, BookingKind.FIRM_USE, monday.plusDays(7), 9, "firm-1", true);
        lost.decline(Stored.event(BookingAct.DECLINED, "原料"));
        settle.settle(bookings.save(lost));

        JsonNode year = api.as(Role.BUREAU, "210100")
                .run(
                        "provider/YearOfUse",
                        Map.of(
                                "base",
                                org.hatchery.shared.graphql.GlobalId.of(
                                        "PilotBase", base.getId().value()),
                                "year",
                                2026))
                .at("/yearOfUse");
        assertThat(year.at("/openHours").asDouble()).isEqualTo(261 * 10 - 10, offset(0.01));
        assertThat(year.at("/bookedHours").asDouble()).isEqualTo(4 + 4 + 2 + 2 + 2, offset(0.01));
        assertThat(year.at("/usedHours").asDouble()).isEqualTo(10, offset(0.01));
        assertThat(year.at("/outsideHours").asDouble()).isEqualTo(7, offset(0.01));
        assertThat(year.at("/firmsServed").asInt()).isEqualTo(2);
        assertThat(year.at("/income").asString()).isEqualTo("960.00");
        assertThat(year.at("/rating").asDouble()).isEqualTo(3.5, offset(0.001));
        assertThat(BookedTime.faults(mongo.getDb(), base.getId())).isEmpty();
    }

    /** Through the front door where there is one: use is recorded by the base, the rating by the firm. */
    private void use(Booking booking, int hours, int stars) {
        Caller admin = api.as(Role.ADMIN);
        String id = org.hatchery.shared.graphql.GlobalId.of(
                "Booking", booking.getId().value());
        if (booking.getState() == BookingState.REQUESTED) {
            booking.approve(
                    Stored.event(BookingAct.APPROVED, null),
                    booking.getSlot().from().minusDays(1));
            bookings.save(booking);
        }
        LocalDateTime from = booking.getSlot().from();
        long version = bookings.findById(booking.getId()).orElseThrow().getVersion();
        JsonNode used = Site.accepted(
                        admin,
                        "provider/RecordUse",
                        Map.of(
                                "booking",
                                id,
                                "expectedVersion",
                                version,
                                "from",
                                Site.moment(from),
                                "to",
                                Site.moment(from.plusHours(hours))))
                .at("/booking");
        assertThat(used.at("/state").asString()).isEqualTo("USED");
        if (stars > 0) {
            Site.accepted(
                    admin,
                    "firm/RateUse",
                    Map.of("booking", id, "expectedVersion", used.at("/version").asInt(), "stars", stars));
        }
    }

    @Test
    void notesWhoDidNotCome() {
        PilotBase base = Pieces.base("missed-" + UUID.randomUUID(), Pieces.hourly("120", OpeningHours.always()));
        mongo.save(base);
        Booking own = stored(base, BookingKind.OWN_USE, today.minusDays(1).atTime(8, 0), 60, null, false);

        JsonNode missed = Site.accepted(
                        api.as(Role.PROVIDER, base.getId().value()),
                        "provider/RecordNoShow",
                        Map.of(
                                "booking",
                                org.hatchery.shared.graphql.GlobalId.of(
                                        "Booking", own.getId().value()),
                                "expectedVersion",
                                own.getVersion()))
                .at("/booking");
        assertThat(missed.at("/state").asString()).isEqualTo("NO_SHOW");
        assertThat(BookedTime.faults(mongo.getDb(), base.getId())).isEmpty();
    }

    @Test
    void costsFewDatabaseCommands() {
        Site site = Site.open(api).with("T-1", Map.of("quotaHours", 700));
        Caller firm = Site.firm(api, Site.newFirm(api.as(Role.ADMIN)));
        // three for the key, which is claimed for the whole service, fenced from redemptions and looked for among
        // orders
        // one more for the first: the trail looks up once where the firm is at home
        assertThat(counted("BookEquipment (3 hours)", firm, site.booking("T-1", site.at(2, 9), site.at(2, 12))))
                .hasSize(11);
        assertThat(counted("BookEquipment (25 days)", firm, site.booking("T-1", site.at(3, 9), site.at(28, 12))))
                .hasSize(10);
        List<String> free = commands.during(() -> site.freeSlots("T-1", 1, 31));
        print("FreeSlots (31 days)", free);
        assertThat(free).hasSize(2);
        List<String> mine = commands.during(() -> firm.run("firm/MyBookings").data());
        print("MyBookings", mine);
        assertThat(mine).hasSize(2);
        List<String> search = commands.during(() -> search(Map.of("text", "喷雾"), Map.of("first", 50)));
        print("PilotBaseSearch", search);
        assertThat(search).hasSize(1);
    }

    private List<String> counted(String what, Caller firm, Map<String, Object> input) {
        List<String> sent = commands.during(() -> Site.accepted(firm, "firm/BookEquipment", input));
        print(what, sent);
        return sent;
    }

    private static void print(String what, List<String> sent) {
        System.out.printf("| %-28s | %2d | %s%n", what, sent.size(), String.join(", ", sent));
    }
}
