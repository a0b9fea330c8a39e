package org.hatchery.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.exchange.file.Lists;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People of every persona do their work in Chromium, from sign-in to result. */
class ConsoleBrowserTests extends BrowserTest {
    /** Views that no menu leads to directly, and conditions as they are sent to somebody. */
    private static final Map<String, List<String>> BESIDE = Map.of(
            "bureau-shenyang",
            List.of(
                    "/regions/210100?tab=children",
                    "/regions/210100?tab=trend",
                    "/regions/210100?tab=cohorts",
                    "/regions/210112?period=2025",
                    "/stays?overdue=true",
                    "/stays?enteredOn=2025-01-01..2025-12-31&stayingOn=2025-12-31&enteredAs=FIRM&calledOff=false",
                    "/clauses?text=孵化",
                    "/search?text=沈阳"),
            "firm-hunnan",
            List.of("/eligibility?kind=TESTING&price=20000"));

    private static final Set<String> WATCHERS = Set.of("auditor-liaoning", "admin");

    private final Set<String> seen = new HashSet<>();

    @ParameterizedTest(name = "{0} in {1}, {2} wide, {3}")
    @CsvSource({
        "bureau-shenyang, zh, 1280, light", "manager-hunnan, zh, 390, dark", "firm-hunnan, en, 390, light",
        "team-hunnan, zh, 390, light", "provider-shenyang, en, 1280, dark", "base-shenyang, zh, 390, dark",
        "institution-hunnan, zh, 1280, light", "registrar-hunnan, zh, 390, dark", "broker-hunnan, en, 390, light",
        "auditor-liaoning, en, 390, dark", "admin, en, 1280, light", "newcomer, en, 390, light",
    })
    void findsEveryPageSound(String persona, String language, int width, String theme) {
        browser.resize(width);
        browser.signIn(persona, language, theme);
        browser.requests();
        browser.complaints();
        List<String> faults = new ArrayList<>();
        List<String> views = views(persona);
        for (String view : views) {
            browser.go(view);
            note(faults, view, browser.findings());
            note(faults, view, browser.complaints());
            note(
                    faults,
                    view,
                    browser.reachesBeyond(width == NARROW ? WIDE : NARROW) ? List.of("is too wide") : List.of());
            note(faults, view, browser.reachesBeyond(width) ? List.of("is too wide") : List.of());
            note(faults, view, browser.failures());
            note(
                    faults,
                    view,
                    browser.requests().stream().filter(this::isElsewhere).toList());
        }

        assertThat(views).isNotEmpty();
        assertThat(faults).isEmpty();
    }

    /** What the menu offers and what no menu leads to; of those who watch only what nobody has looked at yet. */
    private List<String> views(String persona) {
        return Stream.concat(
                        browser.menu().stream().map(String::valueOf), BESIDE.getOrDefault(persona, List.of()).stream())
                .filter(view -> seen.add(view) || !WATCHERS.contains(persona) || view.equals("/"))
                .toList();
    }

    private boolean isElsewhere(String address) {
        return !address.startsWith(origin) && !address.startsWith("blob:") && !address.startsWith("data:");
    }

    private static void note(List<String> faults, String view, List<?> found) {
        found.forEach(one -> faults.add(view + " " + one));
    }

    @Test
    void turnsTheOtherThemeAndLanguageWithoutAFinding() {
        browser.resize(1280);
        browser.signIn("bureau-shenyang", "zh", "light");
        browser.go("/regions/210100");
        browser.js("document.querySelector('.top button[aria-label=切换为深色]').click()");
        browser.settle();

        assertThat(browser.findings()).isEmpty();
        browser.js("document.querySelector('.top button[lang=en]').click()");
        browser.see("Full screen");
        assertThat(browser.js("return document.documentElement.lang")).isEqualTo("en");
    }

    @Test
    void drillsDownFromTheNationToAFirm() {
        browser.resize(1280);
        browser.signIn("bureau-nation", "zh", "light");
        browser.go("/regions/100000");
        for (String place : List.of("辽宁省", "沈阳市", "浑南区")) {
            browser.pressThe(
                    "[...document.querySelectorAll('h-chart table a')].find((one) => one.innerText === arguments[0])",
                    place);
            browser.see(place + " ");
            browser.settle();
        }
        browser.pressThe("document.querySelector('h-table tbody th a')");
        browser.settle();
        browser.see("认定与备案");
        browser.press("入驻");
        browser.settle();
        browser.pressThe("document.querySelector('h-table tbody th a')");
        browser.settle();

        browser.see("孵化协议");
        browser.see("资质称号");
    }

    @Test
    void leadsFromANumberToItsRecords() {
        browser.resize(WIDE);
        browser.signIn("bureau-shenyang", "zh", "light");
        for (String tile : List.of("载体", "在孵企业", "期内入孵", "期内毕业", "期内退出", "服务次数")) {
            browser.go("/regions/210100?period=2025&carrierKinds=" + (tile.equals("服务次数") ? "" : "INCUBATOR"));
            String link = "[...document.querySelectorAll('.tiles > div')]"
                    + ".find((one) => one.querySelector('dt').innerText === arguments[0])?.querySelector('a')";
            String number = browser.read(link, tile);
            browser.pressThe(link, tile);
            browser.settle();

            browser.see("共 " + number + " 条");
        }
    }

    @Test
    void redeemsAVoucherInThreePresses() {
        browser.resize(390);
        browser.signIn("firm-hunnan", "zh", "light");
        browser.go("/wallet?states=PARTLY_USED");
        browser.press("使用");
        browser.chooseFirst("服务");
        browser.fill("创新券支付额", "99999999");
        browser.press("确认下单");
        browser.see("不超过服务价格");
        assertThat(browser.js("return document.activeElement.getAttribute('aria-invalid')"))
                .isEqualTo("true");
        browser.fill("创新券支付额", "100.00");
        browser.press("确认下单");

        browser.awaitDialog(false);
        browser.see("等待服务机构接单");
    }

    @Test
    void admitsAFirmAndSaysEveryFaultBesideItsField() {
        browser.resize(1280);
        browser.signIn("manager-hunnan", "zh", "light");
        browser.go("/tenants");
        browser.press("办理入孵");
        browser.awaitDialog(true);
        browser.press("办理入孵");
        browser.see("此项必填。");
        assertThat(browser.problems().split(" \\| ").length).isGreaterThan(2);
        browser.fill("名称", "沈阳晨光试验科技有限公司");
        browser.fill("统一社会信用代码", CreditCodes.of("210112", 987_654).value());
        browser.fill("产业领域", "OTHER");
        browser.fill("成立日期", "2026-01-05");
        browser.fill("工位", "1");
        browser.press("办理入孵");

        browser.awaitDialog(false);
        browser.see("沈阳晨光试验科技有限公司");
    }

    @Test
    void keepsWhatWasHalfFilled() {
        browser.resize(1280);
        browser.signIn("manager-hunnan", "zh", "light");
        browser.go("/services");
        browser.press("登记服务");
        browser.fill("导师或服务机构", "沈阳某服务公司");
        browser.press("取消");
        browser.awaitDialog(false);
        browser.press("登记服务");

        browser.see("已恢复上次未提交的内容");
        assertThat(browser.js("return page.field('导师或服务机构').value")).isEqualTo("沈阳某服务公司");
    }

    /** The token ends while a form is half filled: one signs in beside, and the form is sent. */
    @Test
    void goesOnAfterTheTokenHasEnded() {
        browser.resize(WIDE);
        browser.signIn("manager-hunnan", "zh", "light");
        browser.go("/space");
        browser.press("新增场地单元");
        browser.fill("编号", "Z909");
        browser.fill("面积", "66");
        browser.js("const now = Date.now; Date.now = () => now() + 2 * 3600e3");
        browser.press("提交");
        browser.see("登录已到期");
        browser.press("重新登录");

        browser.awaitDialog(false);
        browser.see("Z909");
    }

    @Test
    void answersAnOrderAndApprovesABooking() {
        browser.resize(1280);
        browser.signIn("base-shenyang", "en", "dark");
        browser.go("/bookings?states=REQUESTED");
        browser.press("Approve");
        browser.press("Submit");
        browser.awaitDialog(false);
        browser.see("Done");
    }

    @Test
    void reviewsAClaimWithItsEvidenceBesideIt() {
        browser.resize(1280);
        browser.signIn("bureau-shenyang", "zh", "light");
        browser.go("/claims?claimStates=CITY_REVIEW");
        browser.press("审核");
        browser.see("SHA-256");
        browser.press("提交");

        browser.awaitDialog(false);
        browser.see("已审核");
    }

    @Test
    void takesInASheetOfServicesAndSaysWhatWasRefused() {
        browser.resize(WIDE);
        browser.signIn("manager-hunnan", "zh", "light");
        browser.go("/services");
        browser.press("批量登记");
        String line = LocalDate.now(ZoneId.of("Asia/Shanghai")) + "\t创新创业活动\t集中\t沈阳路演中心\t%s\t30\n";
        browser.fill("也可从表格复制后粘贴", line.formatted("2") + line.formatted("-1"));
        browser.press("开始");

        browser.see("2 / 2，1 条有误");
        browser.press("关闭");
        browser.see("沈阳路演中心");
    }

    /** With the conditions and the number that are shown; every list does it in the same way. */
    @Test
    void takesAListOutAsItIsShown() throws IOException {
        browser.resize(390);
        browser.signIn("bureau-shenyang", "zh", "light");
        browser.go("/stays?states=GRADUATED&residence=RESIDENT");
        String shown = browser.read("document.querySelector('h-table footer [role=status]')");
        browser.keepFiles();
        browser.press("导出");
        browser.awaitDialog(true);
        assertThat(browser.findings()).isEmpty();
        browser.fill("金额单位", "TEN_THOUSAND");
        browser.press("导出文件");
        browser.awaitDialog(false);

        Map.Entry<String, byte[]> file = browser.takenFile();
        assertThat(file.getKey()).startsWith("入驻企业与团队-").endsWith(".xlsx");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.getValue()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(shown).isEqualTo("共 " + (rows.size() - 1) + " 条");
            assertThat(rows).hasSizeGreaterThan(1);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("企业或团队名称");
            assertThat(workbook.getSheet(1).orElseThrow().read())
                    .extracting(row -> row.stream().map(Cell::getText).toList())
                    .contains(List.of("状态", "毕业"), List.of("孵化方式", "实体入驻"), List.of("金额单位", "万元"));
        }
    }

    @Test
    void bringsATenantListInAndTakesItBack() throws IOException {
        Path file = Files.createTempFile("tenants", ".xlsx");
        LocalDate entered = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(20);
        Files.write(
                file,
                Lists.of("企业名称", "信用代码", "成立日期", "行业", "入驻日期")
                        .row(
                                "沈阳导入试验有限公司",
                                CreditCodes.of("210112", 987_701).value(),
                                entered.minusMonths(5),
                                "新材料",
                                entered)
                        .row("沈阳错误试验有限公司", "1234", "2026-02-30", "新材料", entered)
                        .xlsx());
        browser.resize(WIDE);
        browser.signIn("manager-hunnan", "zh", "light");
        browser.go("/imports");
        browser.give("文件", file);

        browser.see("“2026-02-30”不是存在的日期，请更正。");
        browser.press("导入全部无误的 1 行");
        browser.press("撤销导入");
        browser.awaitDialog(true);
        browser.press("撤销");
        assertThat(
                        browser.read(
                                "[...document.querySelectorAll('#main p[role=status]')].find((one) => one.innerText.startsWith('已撤销'))"))
                .doesNotContain("处理会继续");
        assertThat(browser.sees("沈阳导入试验有限公司")).isTrue();
        Files.delete(file);
    }

    @Test
    void recognisesACarrier() {
        browser.resize(390);
        browser.signIn("bureau-shenyang", "en", "light");
        browser.go("/carriers");
        browser.pressThe("document.querySelector('h-table tbody th a')");
        browser.settle();
        browser.press("Recognise");
        browser.fill("Level", "COUNTY");
        browser.fill("Document number", "沈科发〔2026〕9号");
        browser.press("Submit");

        browser.awaitDialog(false);
        browser.see("沈科发〔2026〕9号");
    }

    @Test
    void recordsThatAFirmChangedItsNameAndKeepsTheOldOneInSight() {
        browser.resize(390);
        browser.signIn("bureau-shenyang", "zh", "light");
        browser.go("/incubatees?form=FIRM");
        browser.pressThe("document.querySelector('h-table tbody th a')");
        browser.settle();
        String before = browser.title();
        browser.press("企业更名");
        browser.fill("新名称", before);
        browser.fill("变更登记通知书文号", "登记通知2026-9");
        browser.press("提交");
        browser.see("新名称与现名称相同");
        browser.fill("新名称", "沈阳更名之后科技有限公司");
        browser.press("提交");

        browser.awaitDialog(false);
        browser.see("曾用名");
        browser.see(before);
        browser.see("登记通知2026-9");
        assertThat(browser.title()).isEqualTo("沈阳更名之后科技有限公司");
    }

    @Test
    void invitesSomebodyWhoEntersTheCodeAndWhoseAccessEnds() {
        browser.resize(1280);
        browser.signIn("manager-hunnan", "zh", "light");
        browser.go("/people");
        assertThat(browser.findings()).isEmpty();
        assertThat(browser.reachesBeyond(390)).isFalse();
        browser.resize(1280);
        browser.press("邀请人员");
        browser.awaitDialog(true);
        browser.press("生成邀请码");
        browser.see("此项必填。");
        browser.fill("姓名", "周晓梅");
        browser.fill("角色", "CARRIER_MANAGER");
        browser.press("生成邀请码");
        String code = browser.read("document.querySelector('dialog .code b')");
        assertThat(browser.findings()).isEmpty();
        browser.press("完成");
        browser.see("待接受");

        browser.resize(390);
        browser.signIn("newcomer", "zh", "dark");
        browser.see("您已登录，但还没有角色");
        assertThat(browser.menu()).hasSize(1);
        assertThat(browser.findings()).isEmpty();
        assertThat(browser.reachesBeyond(390)).isFalse();
        browser.press("输入邀请码");
        browser.fill("邀请码", "ABCD-EFGH-JKLM");
        browser.press("接受邀请");
        browser.see("没有可用的邀请对应此邀请码");
        browser.fill("邀请码", code);
        browser.press("接受邀请");
        browser.awaitDialog(false);
        browser.settle();
        assertThat(browser.menu().contains("/tenants")).isTrue();

        browser.resize(1280);
        browser.signIn("bureau-shenyang", "zh", "light");
        browser.go("/people?text=周晓梅");
        browser.press("终止");
        browser.awaitDialog(true);
        browser.fill("终止原因", "调离岗位");
        browser.press("提交");
        browser.awaitDialog(false);
        browser.see("已终止");

        browser.signIn("newcomer", "en", "light");
        browser.see("You are signed in, but have no role yet");
    }

    @Test
    void showsWhatSomebodyElseDoesWithoutBeingAsked() {
        browser.resize(1280);
        browser.signIn("bureau-shenyang", "zh", "light");
        browser.go("/carriers");
        browser.pressThe("document.querySelector('h-table tbody th a')");
        browser.settle();
        String carrier = String.valueOf(browser.js("return location.pathname.split('/').pop()"));
        Caller admin = service.api().as(Role.ADMIN);
        int version = admin.ask("query($id: ID!) { carrier(id: $id) { version } }", Map.of("id", carrier))
                .at("/carrier/version")
                .asInt();
        Map<String, Object> change = Map.of("carrier", carrier, "expectedVersion", version, "name", "刚刚改名的孵化器");
        assertThat(admin.run("manager/UpdateCarrier", Map.of("input", change)).refusals())
                .isEmpty();

        browser.see("刚刚改名的孵化器");
    }

    @Test
    void comesBackToTheViewThatWasSent() {
        browser.resize(1280);
        browser.signIn("bureau-shenyang", "zh", "light");
        browser.js("location.assign('/console/carriers?kinds=MAKER_SPACE')");
        browser.see("共 ");

        assertThat(browser.js("return location.pathname + location.search"))
                .isEqualTo("/console/carriers?kinds=MAKER_SPACE");
        assertThat(browser.title()).isEqualTo("载体");
        assertThat(browser.js("return document.querySelector('select[name=kinds]').value"))
                .isEqualTo("MAKER_SPACE");
    }
}
