package org.hatchery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.CARRIER_MANAGER;
import static org.hatchery.identity.Role.FIRM;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** How many database commands the clients' own operations cost; the table is printed for the record. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandTests {
    private static final String REGION = "150102";
    private static final int A_PAGE = 4;
    private static final String TRAIL = DatabaseCommands.TRAIL;

    private final Api api;
    private final MongoOperations mongo;
    private final DatabaseCommands commands;
    private final LocalDate today;

    CommandTests(Api api, MongoOperations mongo, DatabaseCommands commands, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.commands = commands;
        this.today = LocalDate.now(clock);
    }

    @BeforeAll
    void crowds() {
        Crowd.of("crowd1", REGION, 1, 1, today).storedIn(mongo);
        Crowd.of("crowd60", REGION, 60, 30, today).storedIn(mongo);
        for (int number = 0; number < 60; number++) {
            Crowd.of("crowds" + number, "150103", 2, 2, today).storedIn(mongo);
        }
        // what is read once a process does not count
        api.as(BUREAU, REGION).run("bureau/CarrierList").data();
    }

    @ParameterizedTest
    @ValueSource(strings = {"crowd1", "crowd60"})
    void arePlentyForTheCarrierPageWhateverItsSize(String crowd) {
        var variables = Map.of("carrier", GlobalId.of("Carrier", crowd + "-carrier"), "stays", 60, "services", 30);
        Caller manager = api.as(CARRIER_MANAGER, crowd + "-carrier");

        List<String> sent = counted("CarrierPage of " + crowd, () -> manager.run("manager/CarrierPage", variables));

        assertThat(sent).hasSizeLessThanOrEqualTo(A_PAGE);
    }

    @Test
    void arePlentyForEveryOtherPage() {
        Caller manager = api.as(CARRIER_MANAGER, "crowd60-carrier");
        Caller firm = api.as(FIRM, "crowd60-firm-0");
        Caller bureau = api.as(BUREAU, REGION);
        var page = Map.of("stay", GlobalId.of("Stay", "crowd60-stay-7"));
        manager.run("manager/StayPage", page); // rules are read once a service

        // the stay and its firm; all stays of that firm, and the carriers whose rule limits them together
        assertThat(counted("StayPage", () -> manager.run("manager/StayPage", page)))
                .hasSizeLessThanOrEqualTo(4);
        assertThat(counted("MyStays", () -> firm.run("firm/MyStays"))).hasSize(3);
        assertThat(counted("MyServices", () -> firm.run("firm/MyServices"))).hasSize(1);
        assertThat(counted("ServiceList", () -> manager.run("manager/ServiceList")))
                .hasSize(2);
        assertThat(counted("CarrierList", () -> bureau.run("bureau/CarrierList")))
                .hasSize(1);
        assertThat(counted("IncubateeList", () -> bureau.run("bureau/IncubateeList")))
                .hasSize(2);
        assertThat(counted("RegionTree", () -> bureau.run("bureau/RegionTree", Map.of("code", "100000"))))
                .isEmpty();
        assertThat(counted("IncubationRules", () -> manager.run("manager/IncubationRules")))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(counted("RecognitionRules", () -> bureau.run("bureau/RecognitionRules")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "carriers { id region { name } level viewerCan { update } }",
                "incubatees { id placement { region { name } carrier { name level } } }",
                "stays { id carrier { name } incubatee { name placement { carrier { name } } } region { name } }",
                "services { id carrier { name } incubatees { name placement { carrier { name } } } }"
            })
    void areAsManyForALongListAsForAShortOne(String list) {
        String field = list.substring(0, list.indexOf(' '));
        String type = Character.toUpperCase(field.charAt(0)) + field.substring(1, field.length() - 1);
        Listing listing = new Listing(
                api.as(BUREAU, "150100"),
                field,
                type + "Filter",
                list.substring(list.indexOf('{') + 5, list.length() - 1));

        List<String> two = commands.during(() -> pageOf(2, listing));
        List<String> fifty = commands.during(() -> pageOf(50, listing));
        List<String> hundred = counted("100 " + field, () -> {
            listing.page(Map.of(), Map.of("first", 100));
            return null;
        });

        assertThat(fifty).hasSameSizeAs(two);
        assertThat(hundred).hasSameSizeAs(two).hasSizeLessThanOrEqualTo(A_PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stays(first: 1) { totalCount edges { node { id } } }", "services { totalCount }"})
    void areAsManyForTheListsOfManyCarriersAsOfTwo(String list) {
        Listing listing = Listing.carriers(api.as(BUREAU, "150100")).showing(list);

        List<String> two = commands.during(() -> pageOf(2, listing));
        List<String> fifty = counted("50 carriers with " + list, () -> {
            pageOf(50, listing);
            return null;
        });

        assertThat(fifty).hasSameSizeAs(two).hasSizeLessThanOrEqualTo(A_PAGE);
    }

    private static void pageOf(int size, Listing listing) {
        assertThat(Listing.nodes(listing.page(Map.of(), Map.of("first", size)))).hasSize(size);
    }

    @Test
    void areAsManyForThePipelineOfOneCarrierAsOfManyFirms() {
        String year = "" + today.getYear();
        List<String> county = counted("RegionPipeline county", () -> pipeline(REGION, year));
        List<String> city = counted("RegionPipeline city", () -> pipeline("150100", year));
        List<String> nation = counted("RegionPipeline nation", () -> pipeline("100000", year));

        assertThat(county).containsExactly("find totals");
        assertThat(city).containsExactly("find totals");
        assertThat(nation).containsExactly("find totals");
    }

    private Reply pipeline(String region, String period) {
        return api.as(BUREAU, region).run("bureau/RegionPipeline", Map.of("region", region, "period", period));
    }

    @Test
    void areFewForEveryChange() {
        Caller bureau = api.as(BUREAU, REGION);
        JsonNode carrier =
                change("RegisterCarrier", bureau, "bureau/", registration(), 1).path("carrier");
        String id = carrier.path("id").asString();
        Caller manager = api.as(CARRIER_MANAGER, GlobalId.key("Carrier", id));
        Supplier<Map<String, Object>> same = () -> versioned("carrier", id, "carriers");
        change(
                "RecogniseCarrier",
                bureau,
                "bureau/",
                and(same, "documentNumber", "文", "level", "COUNTY", "from", today.minusYears(1)),
                2);
        change("WithdrawRecognition", bureau, "bureau/", and(same, "number", 1, "on", today, "reason", "撤销"), 2);
        change("UpdateCarrier", manager, "manager/", and(same, "address", "街"), 2);
        Stream.of("A-1", "A-2", "A-3")
                .forEach(code -> change(
                        "PutSpaceUnit",
                        manager,
                        "manager/",
                        and(same, "code", code, "area", "50", "from", "2024-01-01"),
                        2));
        change("WithdrawSpaceUnit", manager, "manager/", and(same, "code", "A-3", "on", today), 2);
        change("SetWorkstationCapacity", manager, "manager/", and(same, "workstations", 20, "from", "2024-01-01"), 2);

        Map<String, Object> firm = Map.of(
                "name",
                "命令企业",
                "creditCode",
                CreditCodes.of(REGION, 4711).value(),
                "foundedOn",
                today.minusMonths(12),
                "field",
                "OTHER");
        Map<String, Object> team = Map.of("name", "命令团队", "field", "OTHER");
        JsonNode firmStay = admit("AdmitIncubatee (new firm)", manager, id, Map.of("firm", firm), "A-1", 20);
        JsonNode teamStay = admit("AdmitIncubatee (new team)", manager, id, Map.of("team", team), "A-2", 20);
        String teamId = teamStay.at("/incubatee/id").asString();
        change(
                "MoveIncubatee",
                manager,
                "manager/",
                and(() -> act(firmStay), "on", today, "space", Map.of("workstations", 2)),
                14);
        change(
                "RecordService",
                manager,
                "manager/",
                () -> service(id, List.of(firmStay.at("/incubatee/id").asString(), teamId)),
                8);
        change(
                "RegisterTeam",
                manager,
                "manager/",
                and(
                        () -> versioned("team", teamId, "firms"),
                        "name",
                        "命令团队公司",
                        "creditCode",
                        CreditCodes.of(REGION, 4712).value(),
                        "foundedOn",
                        today),
                11);
        change(
                "RecordGrowthLabel",
                manager,
                "manager/",
                and(
                        () -> versioned("firm", teamId, "firms"),
                        "kind",
                        "HNTE",
                        "certificateNumber",
                        "GR1",
                        "from",
                        today),
                2);
        change(
                "RenameFirm",
                manager,
                "firm/",
                and(
                        () -> versioned("firm", teamId, "firms"),
                        "idempotencyKey",
                        "commands-" + System.nanoTime(),
                        "name",
                        "命令更名公司",
                        "since",
                        today,
                        "documentNumber",
                        "登记通知1"),
                12);
        change(
                "CorrectContact",
                api.as(ADMIN),
                "firm/",
                and(() -> versioned("incubatee", teamId, "firms"), "contact", Map.of("person", "马女士")),
                2);
        change(
                "GraduateIncubatee",
                manager,
                "manager/",
                and(() -> act(teamStay), "on", today, "ground", "HNTE", "evidence", Map.of("documentNumber", "GR1")),
                14);
        // the last one looks for a contract that ends with it
        change("EndStay", manager, "manager/", and(() -> act(firmStay), "on", today, "reason", "MOVED_AWAY"), 12);
        Caller city = api.as(BUREAU, "150100");
        change("RelocateCarrier", city, "bureau/", and(same, "region", "150103", "address", "街", "on", today), 15);
        change("CloseCarrier", city, "bureau/", and(same, "on", today, "reason", "停业"), 2);
    }

    @Test
    void areAsManyForAServiceToManyAsToOne() {
        Caller manager = api.as(CARRIER_MANAGER, "crowd60-carrier");
        List<String> firms = IntStream.range(0, 60)
                .mapToObj(number -> GlobalId.of("Incubatee", "crowd60-firm-" + number))
                .toList();
        String carrier = GlobalId.of("Carrier", "crowd60-carrier");

        // where the manager is at home is looked up once
        run(manager, "manager/RecordService", service(carrier, firms.subList(0, 1)));
        List<String> one = counted(
                "RecordService (1 firm)",
                () -> run(manager, "manager/RecordService", service(carrier, firms.subList(0, 1))));
        List<String> all = counted(
                "RecordService (60 firms)", () -> run(manager, "manager/RecordService", service(carrier, firms)));

        assertThat(all).isEqualTo(one);
    }

    private JsonNode admit(
            String what, Caller manager, String carrier, Map<String, Object> party, String unit, int most) {
        Map<String, Object> input = Map.of(
                "idempotencyKey",
                "commands-" + unit + System.nanoTime(),
                "carrier",
                carrier,
                "party",
                party,
                "enteredOn",
                today.minusMonths(2),
                "space",
                Map.of("units", List.of(unit)));
        return change(what, manager, "manager/", () -> input, most).path("stay");
    }

    private Map<String, Object> service(String carrier, List<String> served) {
        return Map.of(
                "idempotencyKey",
                "commands-" + System.nanoTime(),
                "carrier",
                carrier,
                "kind",
                "EVENT",
                "mode",
                "GROUP",
                "on",
                today,
                "incubatees",
                served,
                "provider",
                "导师",
                "hours",
                2);
    }

    private Map<String, Object> act(JsonNode stay) {
        Map<String, Object> input = versioned("stay", stay.path("id").asString(), "agreements");
        input.put("idempotencyKey", "commands-" + System.nanoTime());
        return input;
    }

    private Map<String, Object> versioned(String name, String id, String collection) {
        var stored = mongo.findById(GlobalId.parse(id).key(), org.bson.Document.class, collection);
        return new HashMap<>(Map.of(name, id, "expectedVersion", stored.get("version")));
    }

    private Supplier<Map<String, Object>> registration() {
        return () -> Map.of(
                "name",
                "命令孵化器" + System.nanoTime(),
                "kind",
                "INCUBATOR",
                "operator",
                Map.of("name", "运营公司", "creditCode", CreditCodes.of(REGION, 9).value()),
                "region",
                REGION,
                "openedOn",
                "2024-01-01",
                "servicesOffered",
                List.of("EVENT"));
    }

    private static Supplier<Map<String, Object>> and(Supplier<Map<String, Object>> first, Object... more) {
        return () -> {
            Map<String, Object> all = new HashMap<>(first.get());
            for (int place = 0; place < more.length; place += 2) {
                all.put((String) more[place], more[place + 1]);
            }
            return all;
        };
    }

    /** Sends a change that has to be accepted, and counts what it costs. */
    private JsonNode change(String what, Caller caller, String folder, Supplier<Map<String, Object>> input, int most) {
        String operation = folder + what.split(" ")[0];
        Map<String, Object> sent = input.get();
        var answer = new Reply[1];
        long before = trailLength();

        List<String> cost = counted(what, () -> answer[0] = run(caller, operation, sent));

        assertThat(cost).as(what).hasSizeLessThanOrEqualTo(most);
        assertThat(trailLength()).as("one entry for " + what).isEqualTo(before + 1);
        return answer[0].data().iterator().next();
    }

    private long trailLength() {
        return mongo.getCollection("audit").countDocuments();
    }

    private static Reply run(Caller caller, String operation, Map<String, Object> input) {
        Map<String, Object> plain = new HashMap<>();
        input.forEach((name, value) -> plain.put(name, value instanceof LocalDate day ? day.toString() : value));
        if (plain.get("party") instanceof Map<?, ?> party && party.get("firm") instanceof Map<?, ?> firm) {
            Map<String, Object> written = new HashMap<>();
            firm.forEach((name, value) -> written.put((String) name, String.valueOf(value)));
            plain.put("party", Map.of("firm", written));
        }
        Reply reply = caller.run(operation, Map.of("input", plain));
        assertThat(reply.refusals()).as(operation + reply.body()).isEmpty();
        return reply;
    }

    private List<String> counted(String what, Supplier<Reply> act) {
        List<String> sent = commands.withTrail(() -> {
            Reply reply = act.get();
            if (reply != null) {
                reply.data();
            }
        });
        // the trail takes one command more for each act, and for each request that reads personal data of others
        List<String> trail = sent.stream().filter(TRAIL::equals).toList();
        List<String> business =
                sent.stream().filter(command -> !TRAIL.equals(command)).toList();
        assertThat(trail).as(what).hasSizeLessThanOrEqualTo(1);
        System.out.printf(
                "| %-28s | %2d + %d | %s%n", what, business.size(), trail.size(), String.join(", ", business));
        return business;
    }
}
