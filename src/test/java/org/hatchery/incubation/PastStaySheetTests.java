package org.hatchery.incubation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.exchange.file.Lists;
import org.hatchery.exchange.job.ImportDesk;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A list of those who stayed in an incubator once … */
@IntegrationTest
class PastStaySheetTests {
    private static final Object[] HEADING = {
        "企业名称",
        "主体类型",
        "信用代码",
        "成立时间",
        "行业",
        "入驻时间",
        "房间号",
        "工位数",
        "换房日期",
        "新房间号",
        "毕业日期",
        "毕业或退出",
        "毕业条件",
        "证明材料编号",
        "毕业前第二年营业收入(万元)",
        "毕业前一年营业收入(万元)",
        "退出原因",
        "备注"
    };

    private final Api api;
    private Incubator incubator;
    private ImportDesk desk;
    private LocalDate founded;
    private LocalDate entered;
    private LocalDate moved;
    private LocalDate ended;

    PastStaySheetTests(Api api) {
        this.api = api;
    }

    @BeforeEach
    void open() {
        incubator = Incubator.open(api);
        desk = new ImportDesk(incubator.manager(), "PAST_STAYS", incubator.id());
        int year = incubator.today().getYear() - 1;
        founded = LocalDate.of(year - 4, 2, 1);
        entered = LocalDate.of(year - 3, 6, 1);
        moved = LocalDate.of(year - 2, 6, 1);
        ended = LocalDate.of(year, 6, 30);
    }

    private static String code() {
        return Incubator.freshCreditCode();
    }

    private Lists list() {
        return Lists.of(HEADING);
    }

    /** One that moved from 101 to 102 and graduated by revenue, one that left, a team that left. */
    private Lists three() {
        return list().row(
                        "沈阳毕业科技有限公司",
                        "",
                        code(),
                        founded,
                        "新材料",
                        entered,
                        "101",
                        "",
                        moved,
                        "102",
                        ended,
                        "",
                        "营业收入",
                        "审字〔2025〕8号",
                        600,
                        700,
                        "",
                        "")
                .row(
                        "沈阳退出科技有限公司",
                        "",
                        code(),
                        founded,
                        "新材料",
                        entered,
                        "102",
                        "",
                        "",
                        "",
                        moved,
                        "退出",
                        "",
                        "",
                        "",
                        "",
                        "其他",
                        "搬到外地")
                .row("往期团队", "团队", "", "", "新材料", entered, "", 1, "", "", moved, "退出", "", "", "", "", "注销", "");
    }

    private JsonNode stay(String id, int row) {
        String stay = desk.row(id, row).at("/made/id").asString();
        return incubator.manager().run("manager/StayPage", Map.of("stay", stay)).at("/node");
    }

    @Test
    void bringsInEntriesMovesGraduationsAndExitsInOneGo() {
        String id = desk.checked(three().xlsx());
        assertThat(desk.rows(id).stream().flatMap(ImportDesk::faults)).isEmpty();

        assertThat(desk.applied(id).at("/counts/taken").asInt()).isEqualTo(3);

        JsonNode graduated = stay(id, 2);
        assertThat(graduated.path("state").asString()).isEqualTo("GRADUATED");
        assertThat(graduated.path("enteredOn").asString()).isEqualTo(entered.toString());
        assertThat(graduated.path("endedOn").asString()).isEqualTo(ended.toString());
        assertThat(graduated.at("/graduation/ground").asString()).isEqualTo("REVENUE");
        assertThat(graduated
                        .path("occupancies")
                        .valueStream()
                        .map(space -> space.at("/units/0").asString() + " "
                                + space.path("from").asString() + " "
                                + space.path("to").asString()))
                .containsExactly("101 " + entered + " " + moved, "102 " + moved + " " + ended);
        assertThat(graduated.path("overrides")).isEmpty();
        assertThat(stay(id, 3).at("/exit/note").asString()).isEqualTo("搬到外地");
        assertThat(stay(id, 4).path("state").asString()).isEqualTo("EXITED");
    }

    @Test
    void leavesTheSpaceToThoseWhoHaveItNow() {
        incubator.entry().takingRoom("101").admitted();

        String id = desk.checked(three().xlsx());

        assertThat(desk.applied(id).at("/counts/taken").asInt()).isEqualTo(3);
    }

    @Test
    void saysOfEachPartWhatItsRuleSays() {
        Lists list = list().row(
                        "沈阳甲科技有限公司",
                        "",
                        code(),
                        founded,
                        "新材料",
                        entered,
                        "101",
                        "",
                        entered,
                        "102",
                        ended,
                        "毕业",
                        "营业收入",
                        "审字8号",
                        1,
                        1,
                        "",
                        "")
                .row(
                        "沈阳乙科技有限公司",
                        "",
                        code(),
                        founded,
                        "新材料",
                        entered,
                        "",
                        "",
                        "",
                        "",
                        entered.minusDays(1),
                        "退出",
                        "",
                        "",
                        "",
                        "",
                        "其他",
                        "")
                .row("沈阳丙科技有限公司", "", code(), founded, "新材料", entered, "", "", "", "", "", "毕业", "", "", "", "", "", "")
                .row(
                        "沈阳丁科技有限公司",
                        "",
                        code(),
                        entered.minusYears(9),
                        "新材料",
                        entered,
                        "909",
                        "",
                        "",
                        "",
                        moved,
                        "退出",
                        "",
                        "",
                        "",
                        "",
                        "其他",
                        "搬走");
        String id = desk.checked(list.xlsx());

        assertThat(codes(id, 2)).containsExactlyInAnyOrder("I2 WRONG_DATES", "N2 GROUND_NOT_MET");
        assertThat(codes(id, 3)).containsExactly("R3 INVALID");
        assertThat(codes(id, 4)).containsExactlyInAnyOrder("K4 INVALID", "M4 INVALID", "N4 INVALID");
        assertThat(codes(id, 5)).containsExactlyInAnyOrder("G5 INVALID", "D5 TOO_OLD");
        assertThat(desk.apply(id, List.of()).refusals()).as("nothing to take").isEmpty();
        desk.await(id, "DONE");
        assertThat(incubator.page().at("/stays/edges")).isEmpty();
    }

    private List<String> codes(String id, int row) {
        return desk.faults(id, row).stream()
                .map(fault -> fault.substring(0, fault.indexOf(' ', fault.indexOf(' ') + 1)))
                .toList();
    }

    @Test
    void neverHasTwoInOneRoomNorOneInTwoPlacesAtATime() {
        // who needs nobody's consent
        desk = new ImportDesk(api.as(Role.ADMIN), "PAST_STAYS", incubator.id());
        String code = code();
        Object[] first = past("沈阳甲科技有限公司", code, entered, moved, "101");
        Object[] meanwhile = past("沈阳甲科技有限公司", code, entered.plusMonths(3), ended, "");
        Object[] sameRoom = past("沈阳乙科技有限公司", code(), entered.plusMonths(3), ended, "101");
        Object[] after = past("沈阳丙科技有限公司", code(), moved, ended, "101");
        String id = desk.checked(
                list().row(first).row(meanwhile).row(sameRoom).row(after).xlsx());

        JsonNode done = desk.applied(id);

        assertThat(done.at("/counts/taken").asInt())
                .as(desk.rows(id).stream().flatMap(ImportDesk::faults).toList().toString())
                .isEqualTo(2);
        assertThat(codes(id, 3)).containsExactly("F3 WRONG_DATES");
        assertThat(codes(id, 4)).containsExactly("G4 UNIT_TAKEN");
        assertThat(desk.row(id, 5).path("state").asString()).isEqualTo("TAKEN");
    }

    private Object[] past(String name, String code, LocalDate from, LocalDate to, String room) {
        return new Object[] {
            name, "", code, from.minusMonths(10), "新材料", from, room, "", "", "", to, "退出", "", "", "", "", "自行迁出", ""
        };
    }

    @Test
    void isTakenBackAndLeavesEveryFigureAsItWas() {
        JsonNode before = figures();
        String id = desk.checked(three().xlsx());
        desk.applied(id);
        assertThat(figures()).isNotEqualTo(before);

        assertThat(desk.undo(id).refusals()).isEmpty();

        assertThat(desk.await(id, "UNDONE").at("/counts/undone").asInt()).isEqualTo(3);
        assertThat(figures()).isEqualTo(before);
        assertThat(desk.checked(three().xlsx())).isNotEmpty();
    }

    private JsonNode figures() {
        return incubator
                .manager()
                .ask(
                        "query($c: ID!) { stays(filter: {carrier: $c, states: [GRADUATED, EXITED]}) { totalCount } }",
                        Map.of("c", incubator.id()))
                .data();
    }

    @Test
    void isOneRequestOfTheApiAndIsRecordedOnce() {
        Map<String, Object> input = Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "carrier",
                incubator.id(),
                "party",
                Map.of(
                        "firm",
                        Map.of(
                                "name",
                                "沈阳单录科技有限公司",
                                "creditCode",
                                code(),
                                "foundedOn",
                                founded.toString(),
                                "field",
                                "NEW_MATERIALS")),
                "enteredOn",
                entered.toString(),
                "space",
                Map.of("workstations", 2),
                "end",
                Map.of("on", ended.toString(), "how", Map.of("exited", Map.of("reason", "MOVED_AWAY"))));

        String first = recorded(input);

        assertThat(recorded(input)).isEqualTo(first);
        assertThat(figures().at("/stays/totalCount").asInt()).isEqualTo(1);
    }

    private String recorded(Map<String, Object> input) {
        return incubator
                .manager()
                .run("manager/RecordPastStay", Map.of("input", input))
                .at("/recordPastStay/stay/id")
                .asString();
    }
}
