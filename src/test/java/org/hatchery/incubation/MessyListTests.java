package org.hatchery.incubation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.exchange.file.Lists;
import org.hatchery.exchange.file.Lists.Formula;
import org.hatchery.exchange.job.ImportDesk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** A tenant list as incubators keep it, with everything that people do to spreadsheets. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessyListTests {
    private static final String FIELD = "新材料";

    private final Api api;
    private Incubator incubator;
    private ImportDesk desk;
    private LocalDate entered;
    private LocalDate founded;
    private String resident;
    private String stranger;
    private String repeated;
    private String id;

    MessyListTests(Api api) {
        this.api = api;
    }

    private static String code() {
        return Incubator.freshCreditCode();
    }

    private static String wide(String text) {
        return text.chars()
                .map(character -> character > ' ' && character < 0x7f ? character + 0xfee0 : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @BeforeAll
    void bringIn() {
        incubator = Incubator.open(api);
        desk = new ImportDesk(incubator.manager(), "TENANTS", incubator.id());
        entered = incubator.today().minusMonths(3);
        founded = entered.minusMonths(10);
        resident = code();
        stranger = code();
        repeated = code();
        incubator.entry().withFirm("creditCode", resident).takingRoom("102").admitted();
        Incubator.open(api).entry().withFirm("creditCode", stranger).virtual().admitted();
        id = desk.checked(list().xlsx());
    }

    private Lists list() {
        String dots = entered.getYear() + "." + entered.getMonthValue() + "." + entered.getDayOfMonth();
        String slashes = dots.replace('.', '/');
        String han = entered.getYear() + "年" + entered.getMonthValue() + "月" + entered.getDayOfMonth() + "日";
        String together = entered.toString().replace("-", "");
        String cut = code();
        return Lists.of("试验孵化器在孵企业一览表")
                .row("填报单位：试验运营有限公司", "", "", "填报日期：" + han)
                .row()
                .row(
                        "序号",
                        "*企业名称\n（全称）",
                        "统一社会信用代码(18位)",
                        "成立时间",
                        "所属领域",
                        "法人代表",
                        "入驻日期",
                        "场地",
                        "",
                        "工位数（个）",
                        "合同编号",
                        "联系人",
                        "联系电话",
                        "备注")
                .row("", "", "", "", "", "", "", "房间号", "面积（㎡）")
                // 6: numbers for a room and a telephone, a day cell, an area with its unit behind
                .row(
                        1,
                        "沈阳甲\n科技有限公司 ",
                        code(),
                        founded,
                        FIELD,
                        "张三",
                        entered,
                        101,
                        "85.5㎡",
                        "/",
                        "2026-001",
                        "李四",
                        13812345678L,
                        "大客户")
                // 7: everything in full width, dots in the day
                .row(
                        2,
                        "沈阳乙科技有限公司",
                        wide(code()),
                        founded.toString(),
                        "新材料产业",
                        "无",
                        dots,
                        "",
                        "",
                        wide("2"),
                        "",
                        "",
                        "",
                        "")
                // 8: blanks in the code, Chinese day
                .row(
                        3,
                        "沈阳丙科技有限公司",
                        spaced(code()),
                        founded.toString(),
                        "新一代信息技术",
                        "",
                        han,
                        "",
                        "",
                        "1个",
                        "",
                        "",
                        "",
                        "")
                .row()
                // 10: lower case, slashes
                .row(
                        4,
                        "沈阳丁科技有限公司",
                        code().toLowerCase(Locale.ROOT),
                        founded.toString(),
                        FIELD,
                        "",
                        slashes,
                        "",
                        "",
                        1,
                        "",
                        "",
                        "",
                        "")
                // 11: a day of digits alone
                .row(
                        5,
                        "沈阳戊科技有限公司",
                        code(),
                        founded.toString(),
                        FIELD,
                        "",
                        Integer.valueOf(together),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "")
                // 12: a day with a time, as systems export it
                .row(
                        6,
                        "沈阳己科技有限公司",
                        code(),
                        founded + " 00:00:00",
                        FIELD,
                        "",
                        entered + " 00:00:00",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "")
                // 13: a formula where it does not matter, and one where it does
                .row(
                        new Formula("ROW()-5"),
                        "沈阳庚科技有限公司",
                        code(),
                        founded.toString(),
                        FIELD,
                        "",
                        entered,
                        "",
                        new Formula("20*2"),
                        "",
                        "",
                        "",
                        "",
                        "")
                // 14 and 15: the same code twice
                .row(8, "沈阳辛科技有限公司", repeated, founded.toString(), FIELD, "", entered, "", "", "", "", "", "", "")
                .row(9, "沈阳辛科技有限公司", repeated, founded.toString(), FIELD, "", entered, "", "", "", "", "", "", "")
                // 16: a wrong character in the code, no such day, an unknown field, all at once
                .row(
                        10,
                        "沈阳壬科技有限公司",
                        cut.substring(0, 17) + (cut.endsWith("A") ? "B" : "A"),
                        "2025-02-30",
                        "餐饮",
                        "",
                        entered,
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "")
                // 17: nothing where something has to be
                .row(11, "沈阳癸科技有限公司", "", "", "", "", "", "", "", "", "", "", "", "")
                // 18: stays here already
                .row(12, "沈阳试验科技有限公司", resident, founded.toString(), FIELD, "", entered, "", "", "", "", "", "", "")
                // 19: on the register elsewhere, and nothing is told of it
                .row(13, "另一个名字有限公司", stranger, founded.toString(), FIELD, "", entered, "", "", "", "", "", "", "")
                // 20: too old by the rule in force
                .row(
                        14,
                        "沈阳老科技有限公司",
                        code(),
                        entered.minusYears(9).toString(),
                        FIELD,
                        "",
                        entered,
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "")
                // 21: a unit that somebody has, 22: one that is not there
                .row(
                        15,
                        "沈阳子科技有限公司",
                        code(),
                        founded.toString(),
                        FIELD,
                        "",
                        incubator.today(),
                        "102",
                        "40",
                        "",
                        "",
                        "",
                        "",
                        "")
                .row(16, "沈阳丑科技有限公司", code(), founded.toString(), FIELD, "", entered, "909", "", "", "", "", "", "")
                // 23: a code that was a number once
                .row(
                        17,
                        "沈阳寅科技有限公司",
                        912101120000000000L,
                        founded.toString(),
                        FIELD,
                        "",
                        entered,
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "")
                // 24: a day that nobody can read, a number of several
                .row(18, "沈阳卯科技有限公司", code(), founded.toString(), FIELD, "", "2026年春", "", "", "3-5个", "", "", "", "")
                // 25: a telephone without a person
                .row(
                        19,
                        "沈阳辰科技有限公司",
                        code(),
                        founded.toString(),
                        FIELD,
                        "",
                        entered,
                        "",
                        "",
                        "",
                        "",
                        "",
                        "024-12345678",
                        "")
                // 26: the heading of the next printed page
                .row(
                        "序号",
                        "*企业名称\n（全称）",
                        "统一社会信用代码(18位)",
                        "成立时间",
                        "所属领域",
                        "法人代表",
                        "入驻日期",
                        "房间号",
                        "面积（㎡）",
                        "工位数（个）",
                        "合同编号",
                        "联系人",
                        "联系电话",
                        "备注")
                // 27: the area of two rooms, as text with thousands
                .row(
                        20,
                        "沈阳巳科技有限公司",
                        code(),
                        founded.toString(),
                        FIELD,
                        "",
                        entered,
                        "",
                        "1,200.00",
                        "",
                        "",
                        "",
                        "",
                        "")
                .row("合计", "", "", "", "", "", "", "", new Formula("SUM(I6:I27)"), 5)
                .row("填表人：王五", "", "", "审核人：赵六")
                .row("说明：面积为建筑面积");
    }

    private static String spaced(String code) {
        return code.substring(0, 6) + " " + code.substring(6, 12) + "\u00a0" + code.substring(12);
    }

    @Test
    void isRecognisedWhateverItsHeadingsAreCalled() {
        JsonNode page = desk.page(id);

        assertThat(page.path("sheet").asString()).isEqualTo("名单");
        assertThat(page.path("headingRow").asInt()).isEqualTo(5);
        assertThat(page.path("columns")
                        .valueStream()
                        .map(column -> column.path("letters").asString() + " "
                                + column.path("key").asString()))
                .containsExactly(
                        "B name",
                        "C creditCode",
                        "D foundedOn",
                        "E field",
                        "F legalRepresentative",
                        "G enteredOn",
                        "H units",
                        "I area",
                        "J workstations",
                        "K agreementNumber",
                        "L contactPerson",
                        "M contactPhone");
        assertThat(page.path("ignored").valueStream().map(JsonNode::asString)).containsExactly("序号", "备注");
        assertThat(page.path("skipped").valueStream().map(JsonNode::asInt)).containsExactly(26, 28, 29);
        assertThat(desk.rows(id).stream().map(row -> row.path("number").asInt()))
                .containsExactly(6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27);
    }

    @Test
    void hasNothingWrongWhereAPersonWouldReadIt() {
        for (int number : List.of(6, 7, 8, 10, 11, 12, 14)) {
            assertThat(desk.faults(id, number)).as("row " + number).isEmpty();
        }
    }

    @Test
    void hasEachFaultNamedByItsCell() {
        assertThat(desk.faults(id, 13)).containsExactly("I13 INVALID 单元格是公式，不予采用；请粘贴为数值。");
        assertThat(desk.faults(id, 15)).containsExactly("C15 INVALID “" + repeated + "”与第 14 行重复。");
        assertThat(desk.faults(id, 16))
                .hasSize(3)
                .anyMatch(fault -> fault.startsWith("C16 INVALID"))
                .anyMatch(fault -> fault.equals("D16 INVALID “2025-02-30”不是存在的日期，请更正。"))
                .anyMatch(fault -> fault.startsWith("E16 INVALID “餐饮”不在可选值中"));
        assertThat(desk.faults(id, 17).stream().map(fault -> fault.split(" ")[0]))
                .containsExactlyInAnyOrder("C17", "D17", "E17", "G17");
        assertThat(desk.faults(id, 23)).singleElement().asString().startsWith("C23 INVALID 该代码存成了数字");
        assertThat(desk.faults(id, 24).stream().map(fault -> fault.split(" ")[0]))
                .containsExactly("G24", "J24");
        assertThat(desk.faults(id, 25).stream().map(fault -> fault.split(" ")[0]))
                .containsExactly("L25");
    }

    @Test
    void isHeldAgainstTheRulesOfTheApi() {
        assertThat(codes(18)).containsExactly("B18 ALREADY_RESIDENT");
        assertThat(codes(19)).as("a stranger hears nothing else").containsExactly(" CONSENT_NEEDED");
        assertThat(codes(20)).containsExactly("D20 TOO_OLD");
        assertThat(codes(21)).containsExactly("H21 UNIT_TAKEN");
        assertThat(codes(22)).containsExactly("H22 INVALID");
        assertThat(codes(27)).as("an area needs its units").containsExactly("I27 UNIT_TOO_SMALL");
    }

    private Stream<String> codes(int number) {
        return desk.faults(id, number).stream()
                .map(fault -> fault.substring(0, fault.indexOf(' ', fault.indexOf(' ') + 1)));
    }

    @Test
    void changesNothingUntilItIsApplied() {
        assertThat(incubator.page().at("/stays/edges"))
                .as("who was there before")
                .hasSize(1);
    }

    /** Whatever the form reads, taking it reads as well: codes in full width, in lower case and with blanks. */
    @Test
    void isTakenAsItWasLookedThrough() {
        Incubator another = Incubator.open(api);
        ImportDesk there = new ImportDesk(another.manager(), "TENANTS", another.id());
        Lists list = Lists.of("公司名称", "社会信用代码", "注册日期", "行业", "入孵日期", "面积");
        List<String> codes = Stream.generate(MessyListTests::code).limit(9).toList();
        for (int row = 0; row < codes.size(); row++) {
            String code = codes.get(row);
            String typed = List.of(wide(code), spaced(code), code.toLowerCase(Locale.ROOT))
                    .get(row % 3);
            list.row("沈阳乱" + row + "科技有限公司", typed, founded, FIELD, entered, "");
        }
        String messy = there.checked(list.xlsx());

        assertThat(there.applied(messy).at("/counts/taken").asInt()).isEqualTo(codes.size());
        assertThat(there.undo(messy).refusals()).isEmpty();
        assertThat(there.await(messy, "UNDONE").at("/counts/undone").asInt()).isEqualTo(codes.size());
    }

    @Test
    void isReadAlikeAsTextOfEitherEncoding() {
        var plain = Lists.of("公司名称", "社会信用代码", "注册日期", "行业", "入孵日期", "面积")
                .row("沈阳甲科技有限公司", code(), founded, FIELD, entered, "")
                .row("沈阳乙科技有限公司", code(), founded, FIELD, "46300", "");
        for (byte[] file : List.of(
                plain.csv(StandardCharsets.UTF_8),
                ("\ufeff" + plain.text()).getBytes(StandardCharsets.UTF_8),
                plain.csv(Charset.forName("GBK")),
                ("\ufeff" + plain.text().replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE),
                plain.text().replace(',', ';').getBytes(Charset.forName("GB18030")))) {
            String csv = desk.checked(file);

            assertThat(desk.rows(csv).stream().flatMap(ImportDesk::faults)).isEmpty();
            assertThat(desk.row(csv, 2).at("/values/0/text").asString()).isEqualTo("沈阳甲科技有限公司");
        }
    }
}
