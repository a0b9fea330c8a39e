package org.hatchery.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.hatchery.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report from its draft to its paper, by its carrier and its bureau in turn, in Chromium. */
class ReportWalkTests extends BrowserTest {
    private static final String SERVICES = "孵化服务次数";

    @TempDir
    Path files;

    private String window() {
        String period = YearMonth.now(service.bean(Clock.class)).minusMonths(7).toString();
        Reply opened = service.api()
                .asPersona("bureau-shandan")
                .run(
                        "bureau/OpenWindow",
                        Map.of(
                                "input",
                                Map.of(
                                        "form",
                                        "CARRIER_MONTH",
                                        "region",
                                        "620725",
                                        "period",
                                        period,
                                        "dueDays",
                                        List.of(
                                                Map.of("hop", "CARRIER", "days", 300),
                                                Map.of("hop", "COUNTY", "days", 310)))));
        assertThat(opened.refusals()).isEmpty();
        return opened.at("/openWindow/window/id").asString();
    }

    private String report(String window) {
        return service.api()
                .asPersona("manager-shandan")
                .run("manager/MyReports", Map.of("filter", Map.of("window", window)))
                .at("/reports/nodes/0/id")
                .asString();
    }

    private void as(String persona, String language, String page) {
        browser.signIn(persona, language, "light");
        browser.go(page);
    }

    /** Types into what stands in the row of an item. */
    private void type(String label, String value) {
        String field = "document.querySelector('#main input[aria-label=\"" + label + "\"]')";
        browser.read("document.querySelector('#main h1') && " + field + " && document.body");
        browser.js(
                "const one = " + field
                        + "; one.value = arguments[0]; one.dispatchEvent(new Event('change', { bubbles: true }))",
                value);
        browser.settle();
    }

    /** Says of each warning why it is right. */
    private void explain() {
        browser.js("document.querySelectorAll('#main input[aria-label=\"说明\"]').forEach((one) => {"
                + " one.value = '属实'; one.dispatchEvent(new Event('change', { bubbles: true })); })");
        browser.settle();
    }

    private void act(String words) {
        browser.press(words);
        browser.awaitDialog(true);
        browser.press(words);
        browser.awaitDialog(false);
        browser.settle();
    }

    @Test
    void isFilledInReturnedComparedAcceptedAndPrinted() throws IOException {
        String window = window();
        String page = "/reports/" + report(window);
        browser.resize(WIDE);

        as("manager-shandan", "zh", page);
        type(SERVICES, "901");
        type("修正原因", "补记台账");
        explain();
        assertThat(browser.findings()).isEmpty();
        assertThat(browser.reachesBeyond(NARROW)).isFalse();
        act("上报");
        browser.see("待审核");
        browser.keepFiles();
        browser.press("下载打印件（PDF）");
        assertThat(new String(browser.takenFile().getValue(), 0, 5)).isEqualTo("%PDF-");

        as("bureau-shandan", "zh", page);
        type("审核意见", "服务次数与台账不符");
        browser.press("退回");
        browser.awaitDialog(true);
        browser.fill("退回原因", "请核对后再报");
        browser.press("退回");
        browser.awaitDialog(false);
        browser.settle();
        browser.see("已退回");

        as("manager-shandan", "zh", page);
        browser.see("服务次数与台账不符");
        type(SERVICES, "902");
        explain();
        act("上报");

        as("bureau-shandan", "zh", page);
        browser.see("与上次的差异");
        browser.see("901");
        act("审核通过");
        browser.see("已通过");
        browser.go("/report-windows/" + window);
        browser.see("100%");
        assertThat(browser.failures()).isEmpty();

        browser.resize(NARROW);
        as("manager-shandan", "en", page);
        browser.see("Signed paper");
        assertThat(browser.findings()).isEmpty();
        assertThat(browser.failures()).isEmpty();
        browser.print(true);
        assertThat(browser.sees("Spreadsheet")).isFalse();
        browser.print(false);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void isFilledInInASpreadsheet() throws IOException {
        browser.resize(WIDE);
        String draft = service.api()
                .asPersona("manager-hunnan")
                .run(
                        "manager/MyReports",
                        Map.of("filter", Map.of("states", List.of("DRAFT", "NOT_STARTED"), "open", true)))
                .at("/reports/nodes/0/id")
                .asString();
        as("manager-hunnan", "zh", "/reports/" + draft);
        browser.press("用表格填报");
        browser.awaitDialog(true);
        browser.keepFiles();
        browser.press("下载表格");
        Path file = files.resolve("report.xlsx");
        Files.write(file, browser.takenFile().getValue());
        browser.give("文件", file);
        browser.see("无误");
        assertThat(browser.findings()).isEmpty();
        browser.pressThe(
                "[...document.querySelectorAll('#main button')].find((one) => one.innerText.startsWith('导入全部无误'))");
        browser.see("已导入");
        assertThat(browser.failures()).isEmpty();
    }
}
