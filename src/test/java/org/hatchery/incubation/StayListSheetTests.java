package org.hatchery.incubation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.exchange.file.Lists;
import org.hatchery.exchange.file.RawCell;
import org.hatchery.exchange.file.RawRow;
import org.hatchery.exchange.file.SheetFile;
import org.hatchery.exchange.job.ImportDesk;
import org.hatchery.exchange.job.Untold;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** The list of stays that is taken out and comes back … */
@IntegrationTest
class StayListSheetTests {
    private final Api api;
    private final ApplicationContext service;
    private Incubator incubator;
    private ImportDesk desk;
    private LocalDate entered;

    StayListSheetTests(Api api, ApplicationContext service) {
        this.api = api;
        this.service = service;
    }

    @BeforeEach
    void fill() {
        incubator = Incubator.open(api);
        entered = incubator.today().minusMonths(2);
        desk = new ImportDesk(api.as(manager()), "STAYS", incubator.id());
        ImportDesk tenants = new ImportDesk(api.as(manager()), "TENANTS", incubator.id());
        Lists list = Lists.of("企业名称", "统一社会信用代码", "成立日期", "产业领域", "入驻日期", "房间号", "工位");
        Stream.of("甲", "乙", "丙")
                .forEach(name -> list.row(
                        "沈阳" + name + "科技有限公司",
                        Incubator.freshCreditCode(),
                        entered.minusYears(1),
                        "新材料",
                        entered,
                        name.equals("甲") ? "101" : "",
                        name.equals("甲") ? "" : 1));
        assertThat(tenants.applied(tenants.checked(list.xlsx()))
                        .at("/counts/taken")
                        .asInt())
                .isEqualTo(3);
    }

    private Actor manager() {
        return new Actor("stay-list", Role.CARRIER_MANAGER, List.of(incubator.localId()));
    }

    private byte[] file() {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            api.request("/imports/STAYS.xlsx?carrier="
                                            + URLEncoder.encode(incubator.id(), StandardCharsets.UTF_8))
                                    .header("Authorization", "Bearer " + api.token(manager()))
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What stands in the file: headings first, then the stays in the order of their names. */
    private List<Object[]> table() {
        return SheetFile.read(file(), sheets -> {
            try (Stream<RawRow> rows = sheets.get(0).rows().get()) {
                List<RawRow> all = rows.filter(row -> !row.isBlank()).toList();
                int width = all.get(0).cells().size();
                return new ArrayList<>(all.stream()
                        .map(row -> IntStream.range(0, width)
                                .mapToObj(place -> value(row.cell(place)))
                                .toArray())
                        .toList());
            }
        });
    }

    private static Object value(RawCell cell) {
        return cell.text();
    }

    private static int column(List<Object[]> table, String heading) {
        return Arrays.asList(table.get(0)).indexOf(heading);
    }

    private static int row(List<Object[]> table, String name) {
        int at = column(table, "企业名称");
        return IntStream.range(1, table.size())
                .filter(row -> name.equals(table.get(row)[at]))
                .findFirst()
                .orElseThrow();
    }

    private static void set(List<Object[]> table, int row, String heading, Object value) {
        table.get(row)[column(table, heading)] = value;
    }

    private static byte[] filled(List<Object[]> table) {
        Lists list = new Lists();
        table.forEach(list::row);
        return list.xlsx();
    }

    private JsonNode stay(String name) {
        return incubator
                .page()
                .at("/stays/edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .filter(node -> node.path("incubateeName").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void asksForNothingAsItWas() {
        String id = desk.checked(file());

        assertThat(desk.page(id).at("/counts/same").asInt()).isEqualTo(3);
        assertThat(desk.page(id).at("/counts/ready").asInt()).isZero();
        assertThat(desk.page(id).path("sheet").asString()).isEqualTo("在孵企业名录（更正与退出）");
    }

    @Test
    void correctsEndsAndAdmitsInOneFile() {
        List<Object[]> table = table();
        int first = row(table, "沈阳甲科技有限公司");
        set(table, first, "入孵日期", entered.plusDays(1).toString());
        set(table, first, "更正理由或说明", "合同日期登记有误");
        int second = row(table, "沈阳乙科技有限公司");
        set(table, second, "离开日期", entered.plusDays(20).toString());
        set(table, second, "退出原因", "自行迁出");
        Object[] fresh = new Object[table.get(0).length];
        Arrays.fill(fresh, "");
        table.add(fresh);
        int last = table.size() - 1;
        set(table, last, "企业名称", "丁团队");
        set(table, last, "主体类型", "团队");
        set(table, last, "产业领域", "新材料");
        set(table, last, "入孵日期", entered.toString());
        set(table, last, "工位", 2);
        String id = desk.checked(filled(table));
        assertThat(desk.rows(id))
                .allSatisfy(row -> assertThat(row.path("faults")).isEmpty());
        assertThat(stay("沈阳甲科技有限公司").path("enteredOn").asString()).isEqualTo(entered.toString());

        JsonNode done = desk.applied(id);

        assertThat(done.at("/counts/taken").asInt()).isEqualTo(3);
        assertThat(done.at("/counts/same").asInt()).isEqualTo(1);
        assertThat(stay("沈阳甲科技有限公司").path("enteredOn").asString())
                .isEqualTo(entered.plusDays(1).toString());
        assertThat(table().stream().map(row -> row[column(table, "状态")])).contains("已退出");
        assertThat(stay("丁团队").path("enteredOn").asString()).isEqualTo(entered.toString());

        assertThat(desk.undo(id).refusals()).isEmpty();
        JsonNode undone = desk.await(id, "UNDONE");
        assertThat(undone.at("/counts/undone").asInt()).as("entry and end").isEqualTo(2);
        assertThat(undone.at("/counts/kept").asInt()).as("correction").isEqualTo(1);
        assertThat(stay("沈阳乙科技有限公司").path("state").asString()).isEqualTo("ACTIVE");
    }

    @Test
    void saysEachFaultByItsCell() {
        List<Object[]> table = table();
        int first = row(table, "沈阳甲科技有限公司");
        set(table, first, "入孵日期", entered.plusDays(1).toString());
        int second = row(table, "沈阳乙科技有限公司");
        set(table, second, "离开日期", entered.plusDays(20).toString());
        int third = row(table, "沈阳丙科技有限公司");
        set(table, third, "企业名称", "沈阳别家科技有限公司");
        String id = desk.checked(filled(table));

        assertThat(desk.faults(id, first + 1)).singleElement().asString().startsWith(cell(table, "更正理由或说明", first));
        assertThat(desk.faults(id, second + 1)).singleElement().asString().startsWith(cell(table, "退出原因", second));
        assertThat(desk.faults(id, third + 1)).singleElement().asString().startsWith(cell(table, "企业名称", third));
        assertThat(desk.page(id).at("/counts/ready").asInt()).isZero();
    }

    private static String cell(List<Object[]> table, String heading, int row) {
        int at = column(table, heading);
        String letters = at < 26 ? "" + (char) ('A' + at) : "A" + (char) ('A' + at - 26);
        return letters + (row + 1) + " ";
    }

    @Test
    void neverOverwritesWhatIsNewer() {
        List<Object[]> table = table();
        int first = row(table, "沈阳甲科技有限公司");
        set(table, first, "协议编号", "名录-1");
        set(table, first, "更正理由或说明", "补录协议编号");
        String id = desk.checked(filled(table));
        assertThat(desk.page(id).at("/counts/ready").asInt()).isEqualTo(1);
        Map<String, Object> input = Map.of(
                "idempotencyKey", UUID.randomUUID().toString(),
                "stay", stay("沈阳甲科技有限公司").path("id").asString(),
                "expectedVersion", stay("沈阳甲科技有限公司").path("version").asInt(),
                "reason", "页面更正",
                "agreementNumber", "页面-1");
        assertThat(incubator
                        .manager()
                        .run("manager/AmendStay", Map.of("input", input))
                        .refusals())
                .isEmpty();

        assertThat(desk.applied(id).at("/counts/refused").asInt()).isEqualTo(1);
        assertThat(desk.faults(id, first + 1)).singleElement().asString().contains("STALE");
        String again = desk.checked(filled(table));
        assertThat(desk.faults(again, first + 1)).singleElement().asString().contains("STALE");
        set(table, first, "更正理由或说明", "");
        String unexplained = desk.checked(filled(table));
        assertThat(desk.faults(unexplained, first + 1))
                .singleElement()
                .asString()
                .contains("STALE");
        assertThat(table().get(first)[column(table, "协议编号")]).isEqualTo("页面-1");
    }

    @Test
    void saysOfWhatIsNoNumberOfWorkstationsAtItsCell() {
        List<Object[]> table = table();
        int second = row(table, "沈阳乙科技有限公司");
        set(table, second, "工位", "3.5");
        set(table, second, "更正理由或说明", "登记有误");
        int third = row(table, "沈阳丙科技有限公司");
        set(table, third, "工位", "99999999999");
        set(table, third, "更正理由或说明", "登记有误");
        String id = desk.checked(filled(table));

        assertThat(desk.faults(id, second + 1)).singleElement().asString().startsWith(cell(table, "工位", second));
        assertThat(desk.faults(id, third + 1)).singleElement().asString().startsWith(cell(table, "工位", third));
        assertThat(desk.page(id).at("/counts/same").asInt()).isEqualTo(1);
    }

    @Test
    void saysOfWhatItCannotChangeAtItsCell() {
        Map<String, String> asked = Map.of(
                "退出原因", "自行迁出",
                "状态", "已毕业",
                "联系电话", "13800000000",
                "联系人", "王芳",
                "产业领域", "新材料",
                "法定代表人", "李雷",
                "面积", "20",
                "例外理由", "已获批准");
        int first = row(table(), "沈阳甲科技有限公司");
        asked.forEach((heading, value) -> {
            List<Object[]> table = table();
            set(table, first, heading, value);
            String id = desk.checked(filled(table));
            assertThat(desk.faults(id, first + 1))
                    .as(heading)
                    .singleElement()
                    .asString()
                    .startsWith(cell(table, heading.equals("退出原因") ? "离开日期" : heading, first));
        });
    }

    @Test
    void saysOfItsReasonAtItsCell() {
        List<Object[]> table = table();
        int first = row(table, "沈阳甲科技有限公司");
        set(table, first, "协议编号", "名录-2");
        set(table, first, "更正理由或说明", "补".repeat(501));
        int second = row(table, "沈阳乙科技有限公司");
        set(table, second, "离开日期", entered.plusDays(20).toString());
        set(table, second, "更正理由或说明", "自行迁出");
        String id = desk.checked(filled(table));

        assertThat(desk.faults(id, first + 1)).singleElement().asString().startsWith(cell(table, "更正理由或说明", first));
        assertThat(desk.faults(id, second + 1)).singleElement().asString().startsWith(cell(table, "退出原因", second));
    }

    @Test
    void leavesWhatIsEmptyAsItIs() {
        List<Object[]> table = table();
        int first = row(table, "沈阳甲科技有限公司");
        set(table, first, "场地单元", "");
        set(table, first, "入孵日期", "");
        set(table, first, "工位", 2);
        set(table, first, "更正理由或说明", "漏记工位");
        String id = desk.checked(filled(table));
        assertThat(desk.faults(id, first + 1)).isEmpty();
        assertThat(desk.applied(id).at("/counts/taken").asInt()).isEqualTo(1);

        List<Object[]> now = table();
        assertThat(now.get(first)[column(now, "场地单元")]).isEqualTo("101");
        assertThat(now.get(first)[column(now, "工位")]).isEqualTo("2");
        assertThat(now.get(first)[column(now, "入孵日期")]).isEqualTo(entered.toString());
    }

    @Test
    void asksForNothingOnceItWasTaken() {
        List<Object[]> table = table();
        int first = row(table, "沈阳甲科技有限公司");
        set(table, first, "协议编号", "名录-3");
        set(table, first, "更正理由或说明", "补录协议编号");
        ends(table, "沈阳乙科技有限公司");
        desk.applied(desk.checked(filled(table)));

        String again = desk.checked(filled(table));

        assertThat(desk.page(again).at("/counts/same").asInt()).isEqualTo(3);
    }

    private int ends(List<Object[]> table, String name) {
        int row = row(table, name);
        set(table, row, "状态", "已退出");
        set(table, row, "离开日期", entered.plusDays(20).toString());
        set(table, row, "退出原因", "自行迁出");
        return row;
    }

    @Test
    void isTakenThoughNobodyNotedIt() {
        List<Object[]> table = table();
        int first = row(table, "沈阳甲科技有限公司");
        set(table, first, "协议编号", "名录-4");
        set(table, first, "更正理由或说明", "补录协议编号");
        ends(table, "沈阳乙科技有限公司");
        String id = desk.checked(filled(table));

        assertThat(Untold.takenTwice(service, id)).containsExactly("TAKEN", "TAKEN");
        assertThat(says("沈阳甲科技有限公司", "协议编号")).isEqualTo("名录-4");
        assertThat(says("沈阳乙科技有限公司", "状态")).isEqualTo("已退出");
    }

    @Test
    void takesBackNoEndButItsOwn() {
        List<Object[]> table = table();
        ends(table, "沈阳乙科技有限公司");
        String id = desk.checked(filled(table));
        assertThat(desk.applied(id).at("/counts/taken").asInt()).isEqualTo(1);
        act("ReopenStay", "沈阳乙科技有限公司", Map.of("reason", "登记有误"));
        act("EndStay", "沈阳乙科技有限公司", Map.of("on", entered.plusDays(20).toString(), "reason", "MOVED_AWAY"));

        assertThat(desk.undo(id).refusals()).isEmpty();

        assertThat(desk.await(id, "UNDONE").at("/counts/kept").asInt()).isEqualTo(1);
        assertThat(says("沈阳乙科技有限公司", "状态")).isEqualTo("已退出");
    }

    private Object says(String name, String heading) {
        List<Object[]> table = table();
        return table.get(row(table, name))[column(table, heading)];
    }

    private void act(String operation, String name, Map<String, Object> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("stay", GlobalId.of("Stay", String.valueOf(says(name, "登记号"))));
        input.put("expectedVersion", Integer.parseInt(String.valueOf(says(name, "修订号"))));
        Reply reply = incubator.manager().run("manager/" + operation, Map.of("input", input));
        assertThat(reply.refusals()).as(reply.body()).isEmpty();
    }

    @Test
    void isOfWhoeverMayDoAllThatItsRowsAskFor() {
        Caller bureau = api.as(Role.BUREAU, "210112");

        assertThat(new ImportDesk(bureau, "STAYS", incubator.id()).send(file()).status())
                .isEqualTo(403);
        assertThat(bureau.run("manager/ImportKinds", Map.of()).at("/importKinds"))
                .extracting(kind -> kind.path("key").asString())
                .doesNotContain("STAYS")
                .contains("TITLE_ROSTER");
        assertThat(desk.caller().run("manager/ImportKinds", Map.of()).at("/importKinds"))
                .extracting(kind -> kind.path("key").asString())
                .contains("STAYS");
    }
}
