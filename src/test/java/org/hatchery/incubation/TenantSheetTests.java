package org.hatchery.incubation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hatchery.Api;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.exchange.file.Lists;
import org.hatchery.exchange.job.Broken;
import org.hatchery.exchange.job.ImportDesk;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A tenant list that is brought in … */
@IntegrationTest
class TenantSheetTests {
    private static final String[] HEADING = {
        "企业名称", "主体类型", "统一社会信用代码", "成立日期", "产业领域", "入驻日期", "房间号", "面积", "工位", "协议编号"
    };

    private final Api api;
    private final DatabaseCommands commands;
    private final ApplicationContext service;
    private Incubator incubator;
    private ImportDesk desk;
    private LocalDate entered;
    private LocalDate founded;

    TenantSheetTests(Api api, DatabaseCommands commands, ApplicationContext service) {
        this.service = service;
        this.commands = commands;
        this.api = api;
    }

    @BeforeEach
    void open() {
        incubator = Incubator.open(api);
        desk = new ImportDesk(api.as(manager()), "TENANTS", incubator.id());
        entered = incubator.today().minusMonths(2);
        founded = entered.minusMonths(10);
    }

    private Actor manager() {
        return new Actor("tenants", Role.CARRIER_MANAGER, List.of(incubator.localId()));
    }

    private Lists list() {
        return Lists.of((Object[]) HEADING);
    }

    private Lists firm(Lists list, String name, String unit, Object workstations) {
        return list.row(name, "", Incubator.freshCreditCode(), founded, "新材料", entered, unit, "", workstations, "");
    }

    /** Two firms, a team, and one with a fault. */
    private String four() {
        Lists list = firm(firm(list(), "沈阳甲科技有限公司", "101", ""), "沈阳乙科技有限公司", "", 2);
        list.row("甲乙团队", "团队", "", "", "新一代信息技术", entered, "", "", 1, "T-1");
        list.row("沈阳丙科技有限公司", "", "91210112", founded, "新材料", entered, "", "", "", "");
        return desk.checked(list.xlsx());
    }

    @Test
    void isTakenAsFarAsNothingIsWrongWithIt() {
        String id = four();
        assertThat(desk.page(id).at("/counts/ready").asInt()).isEqualTo(3);

        JsonNode done = desk.applied(id);

        assertThat(done.at("/counts/taken").asInt()).isEqualTo(3);
        assertThat(done.at("/counts/faulty").asInt()).isEqualTo(1);
        assertThat(done.at("/viewerCan/undo").asBoolean()).isTrue();
        JsonNode made = desk.row(id, 2).path("made");
        JsonNode stay = incubator
                .manager()
                .run("manager/StayPage", Map.of("stay", made.path("id").asString()))
                .at("/node");
        assertThat(stay.path("incubateeName").asString()).isEqualTo("沈阳甲科技有限公司");
        assertThat(stay.path("enteredOn").asString()).isEqualTo(entered.toString());
        assertThat(stay.at("/occupancies/0/units/0").asString()).isEqualTo("101");
    }

    @Test
    void isTakenRowByRow() {
        String id = four();

        JsonNode done = desk.applied(id, 3);
        assertThat(done.at("/counts/taken").asInt()).isEqualTo(1);
        assertThat(done.at("/counts/ready").asInt()).isEqualTo(2);

        assertThat(desk.applied(id, 2, 4).at("/counts/taken").asInt()).isEqualTo(3);
    }

    @Test
    void isHeldAgainstWhatItsOwnRowsTakeAway() {
        Lists list = firm(firm(list(), "沈阳甲科技有限公司", "", 6), "沈阳乙科技有限公司", "", 6);
        String id = desk.checked(list.xlsx());
        assertThat(desk.page(id).at("/counts/ready").asInt())
                .as("each alone is right")
                .isEqualTo(2);

        JsonNode done = desk.applied(id);

        assertThat(done.at("/counts/taken").asInt()).isEqualTo(1);
        assertThat(done.at("/counts/refused").asInt()).isEqualTo(1);
        assertThat(desk.faults(id, 3)).singleElement().asString().startsWith("I3 CAPACITY_EXCEEDED");
    }

    /** In one write of the carrier each row still answers for itself, in its order, while others come and go. */
    @Test
    void isTakenTogetherWhereNothingIsInItsWay() {
        Lists list = list().row("甲乙团队", "团队", "", "", "新材料", entered, "", "", "", "");
        for (int row = 0; row < 40; row++) {
            firm(list, "沈阳第" + row + "科技有限公司", "", row < 12 ? 1 : "");
        }
        String id = desk.checked(list.xlsx());

        assertThat(desk.apply(id, List.of()).refusals()).isEmpty();
        incubator.entry().takingRoom("102").admitted();
        JsonNode done = desk.await(id, "DONE");

        assertThat(done.at("/counts/taken").asInt()).isEqualTo(41 - 2);
        assertThat(desk.faults(id, 13)).singleElement().asString().startsWith("I13 CAPACITY_EXCEEDED ");
        assertThat(desk.faults(id, 14)).singleElement().asString().startsWith("I14 CAPACITY_EXCEEDED ");
        assertThat(leased()).isEqualTo(10);

        assertThat(desk.undo(id).refusals()).isEmpty();
        assertThat(desk.await(id, "UNDONE").at("/counts/undone").asInt()).isEqualTo(39);
        assertThat(leased()).isZero();
        assertThat(incubator.page().at("/stays/edges").size())
                .as("whoever entered besides")
                .isEqualTo(1);
    }

    private int leased() {
        return incubator.page().at("/carrier/space/workstationsLeased").asInt();
    }

    @Test
    void isTakenWithOneWriteOfTheCarrier() {
        Lists list = list();
        for (int row = 0; row < 30; row++) {
            firm(list, "沈阳第" + row + "科技有限公司", "", "");
        }
        String id = desk.checked(list.xlsx());
        int before = version();

        List<String> asked = commands.withTrail(
                () -> assertThat(desk.applied(id).at("/counts/taken").asInt()).isEqualTo(30));

        assertThat(version() - before).isBetween(1, 5);
        List.of(
                        "insert firms",
                        "insert agreements",
                        "insert receipts",
                        DatabaseCommands.TRAIL,
                        "update agreements",
                        "update firms")
                .forEach(command -> assertThat(asked)
                        .as(command)
                        .filteredOn(command::equals)
                        .hasSizeBetween(1, 10));
    }

    /** What breaks for all of them together breaks for none that is asked for by itself. */
    @Test
    void isTakenRowByRowWhereADefectIsInTheWayOfAll() {
        Lists list = list();
        for (int row = 0; row < 10; row++) {
            firm(list, "沈阳第" + row + "科技有限公司", "", "");
        }
        String id = desk.checked(list.xlsx());

        Broken.takes(service, id);

        assertThat(desk.page(id).path("state").asString()).isEqualTo("DONE");
        assertThat(desk.page(id).at("/counts/taken").asInt()).isEqualTo(10);
    }

    /** A key under which somebody asked for something else is as used as before. */
    @Test
    void isNotTakenUnderAUsedKey() {
        Lists list = list();
        for (int row = 0; row < 10; row++) {
            firm(list, "沈阳第" + row + "科技有限公司", "", "");
        }
        String id = desk.checked(list.xlsx());
        String used =
                "import-" + Fingerprint.of(GlobalId.key("Import", id) + ".2").substring(0, 40);
        incubator
                .entry()
                .virtual()
                .with("idempotencyKey", used)
                .by(desk.caller())
                .admitted();

        assertThat(desk.applied(id).at("/counts/taken").asInt()).isEqualTo(9);

        assertThat(desk.faults(id, 2)).singleElement().asString().contains("IDEMPOTENCY_KEY_REUSED");
    }

    private int version() {
        return incubator.page().at("/carrier/version").asInt();
    }

    @Test
    void isTakenOnceForOneKey() {
        String id = four();
        String key = UUID.randomUUID().toString();
        int version = desk.page(id).path("version").asInt();
        Map<String, Object> input =
                Map.of("idempotencyKey", key, "imported", id, "expectedVersion", version, "allWithoutFaults", true);

        assertThat(desk.caller()
                        .run("manager/ApplyImport", Map.of("input", input))
                        .refusals())
                .isEmpty();
        desk.await(id, "DONE");
        Reply again = desk.caller().run("manager/ApplyImport", Map.of("input", input));

        assertThat(again.refusals()).isEmpty();
        assertThat(again.at("/applyImport/imported/state").asString()).isEqualTo("DONE");
        assertThat(desk.page(id).at("/counts/taken").asInt()).isEqualTo(3);
        assertThat(desk.apply(id, List.of(), key).refusals()).containsExactly("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void isDeclinedOnAnOldVersionAndWithoutAChoice() {
        String id = four();
        Map<String, Object> old = Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "imported",
                id,
                "expectedVersion",
                99,
                "allWithoutFaults",
                true);
        assertThat(desk.caller()
                        .run("manager/ApplyImport", Map.of("input", old))
                        .refusals())
                .containsExactly("STALE");

        Map<String, Object> nothing = Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "imported",
                id,
                "expectedVersion",
                desk.page(id).path("version").asInt());
        assertThat(desk.caller()
                        .run("manager/ApplyImport", Map.of("input", nothing))
                        .refusals())
                .containsExactly("INVALID");
        assertThat(desk.undo(id).refusals()).containsExactly("WRONG_STATE");
    }

    @Test
    void isShownAsAConflictTheSecondTime() {
        Lists list = firm(list(), "沈阳甲科技有限公司", "101", "");
        desk.applied(desk.checked(list.xlsx()));

        String again = desk.checked(list.xlsx());

        assertThat(desk.page(again).at("/counts/ready").asInt()).isZero();
        assertThat(desk.faults(again, 2).stream().map(fault -> fault.split(" ")[1]))
                .contains("UNIT_TAKEN");
    }

    @Test
    void saysTheDayThatANumberOfTheWorkbookStandsFor() {
        LocalDate entered = incubator.today().minusDays(3);
        String id = desk.checked(Lists.of("企业名称", "信用代码", "成立日期", "行业", "入驻日期")
                .row("沈阳己科技有限公司", Incubator.freshCreditCode(), entered.minusMonths(5), "新材料", entered)
                .xlsx());

        assertThat(desk.row(id, 2).at("/values").findValuesAsString("text"))
                .contains(entered.toString(), entered.minusMonths(5).toString());
    }

    @Test
    void isTakenBackAsFarAsNothingHappenedSince() {
        String id = four();
        desk.applied(id);
        String served = desk.row(id, 3).at("/made/id").asString();
        JsonNode stay = incubator
                .manager()
                .run("manager/StayPage", Map.of("stay", served))
                .at("/node");
        incubator.serve(
                new Admitted(served, stay.at("/incubatee/id").asString(), incubator.manager()), incubator.today());

        assertThat(desk.undo(id).refusals()).isEmpty();
        JsonNode undone = desk.await(id, "UNDONE");

        assertThat(undone.at("/counts/undone").asInt()).isEqualTo(2);
        assertThat(undone.at("/counts/kept").asInt()).isEqualTo(1);
        assertThat(desk.faults(id, 3)).singleElement().asString().startsWith(" WRONG_STATE 该孵化协议已有后续办理或服务记录");
        assertThat(desk.apply(id, List.of()).refusals()).containsExactly("WRONG_STATE");
        String again = desk.checked(firm(list(), "沈阳戊科技有限公司", "101", "").xlsx());
        assertThat(desk.page(again).at("/counts/ready").asInt())
                .as("the room is free")
                .isEqualTo(1);
    }

    @Test
    void leavesAnEntryInTheTrailForEachRow() {
        String id = four();
        desk.applied(id);
        String stay = desk.row(id, 2).at("/made/id").asString();

        JsonNode trail = api.as(Role.AUDITOR, "100000")
                .run("auditor/AuditTrail", Map.of("filter", Map.of("object", stay)))
                .at("/auditTrail/nodes/0");
        assertThat(trail.path("operation").asString()).isEqualTo("admitIncubatee");
        assertThat(trail.path("by").asString()).isEqualTo("tenants");
    }

    /** Also where rows that were begun together are asked for again, each by itself. */
    @Test
    void hasOneEntryInTheTrailForEachRowWhateverBecomesOfIt() {
        Lists list = list();
        for (int row = 0; row < 12; row++) {
            firm(list, "沈阳第" + row + "科技有限公司", "", 1);
        }
        JsonNode done = desk.applied(desk.checked(list.xlsx()));
        assertThat(done.at("/counts/refused").asInt()).isEqualTo(2);

        JsonNode trail = api.as(Role.AUDITOR, "100000")
                .run(
                        "auditor/AuditTrail",
                        Map.of("filter", Map.of("object", incubator.id(), "operation", "admitIncubatee"), "first", 50))
                .at("/auditTrail/nodes");
        assertThat(trail.valueStream().map(one -> one.path("outcome").toString()))
                .hasSize(12)
                .filteredOn(outcome -> outcome.contains("CAPACITY_EXCEEDED"))
                .hasSize(2);
    }

    @Test
    void beginsWithATemplateThatIsReadAgain() throws IOException {
        byte[] file = template();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName())).containsExactly("新入驻企业导入", "填写说明", "可选值");
        }
        assertThat(desk.refusal(file)).isEqualTo("列标题下没有数据。");
    }

    @Test
    void isOneOfTheKindsThatTheApiTells() {
        desk.applied(four());
        JsonNode kind = desk.caller().run("manager/ImportKinds").at("/importKinds/0");
        assertThat(kind.path("template").asString()).isEqualTo("/imports/TENANTS.xlsx");
        assertThat(kind.path("columns")
                        .valueStream()
                        .filter(column -> column.path("needed").asBoolean())
                        .map(column -> column.path("heading").asString()))
                .containsExactly("企业名称", "统一社会信用代码", "成立日期", "产业领域", "入孵日期");
        assertThat(kind.at("/columns/1/choices").valueStream().map(JsonNode::asString))
                .contains("企业", "团队");

        assertThat(desk.caller()
                        .run("manager/MyImports")
                        .at("/imports/nodes/0/state")
                        .asString())
                .isEqualTo("DONE");
    }

    private byte[] template() {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            api.request("/imports/TENANTS.xlsx")
                                    .header("Authorization", "Bearer " + api.token(manager()))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isForThoseWhoAdmit(Role role) {
        String limit = role == Role.BUREAU || role == Role.AUDITOR ? "210112" : incubator.localId();
        var somebody = new Actor("some-" + role, role, role == Role.ADMIN ? List.of() : List.of(limit));
        Reply reply = new ImportDesk(api.as(somebody), "TENANTS", incubator.id())
                .send(firm(list(), "沈阳甲科技有限公司", "", "").xlsx());

        boolean may = role == Role.CARRIER_MANAGER || role == Role.ADMIN;
        assertThat(reply.status()).as(reply.body()).isEqualTo(may ? 201 : 403);
    }

    @Test
    void isSeenByWhoLooksAfterTheCarrierAlone() {
        String id = four();
        var colleague = new ImportDesk(
                api.as(new Actor("colleague", Role.CARRIER_MANAGER, List.of(incubator.localId()))),
                "TENANTS",
                incubator.id());
        assertThat(colleague.page(id).path("fileName").asString()).isEqualTo("list.xlsx");

        var stranger = new Actor("stranger", Role.CARRIER_MANAGER, List.of("nowhere"));
        assertThat(api.as(stranger)
                        .run("manager/ImportProgress", Map.of("import", id))
                        .at("/import")
                        .isNull())
                .isTrue();
        assertThat(new ImportDesk(api.as(stranger), "TENANTS", incubator.id())
                        .send(list().xlsx())
                        .status())
                .isEqualTo(404);
        assertThat(new ImportDesk(api.as(manager()), "NOTHING", incubator.id())
                        .send(list().xlsx())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void isRefusedInWordsOfTheCaller() {
        assertThat(desk.refusal(Lists.of("甲", "乙").row("1", "2").xlsx()))
                .isEqualTo("前 20 行中没有找到列标题（例如“企业名称”“主体类型”），请使用模板或补上列标题。");
        assertThat(desk.refusal(list().xlsx())).isEqualTo("列标题下没有数据。");
        assertThat(desk.refusal(
                        Lists.of("企业名称", "信用代码", "社会信用代码").row("1", "2", "3").xlsx()))
                .isEqualTo("B 列和 C 列都像是“统一社会信用代码”，请只保留一列或改名。");
        assertThat(desk.inEnglish().send(new byte[] {1}).text("/message"))
                .startsWith("No headings such as Name and Firm or team were found");
        Lists many = list();
        for (int row = 0; row < 5_001; row++) {
            many.row("企业" + row);
        }
        assertThat(desk.refusal(many.xlsx())).isEqualTo("数据超过 5000 行，请拆分为几个文件。");
    }
}
