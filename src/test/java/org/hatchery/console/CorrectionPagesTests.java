package org.hatchery.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was recorded wrongly of a carrier, corrected in Chromium. */
class CorrectionPagesTests extends BrowserTest {
    @Test
    void correctsAUnitAfterSayingWhyAndKeepsWhatWasSaid() {
        browser.resize(WIDE);
        browser.signIn("manager-hunnan", "zh", "light");
        browser.go("/space");
        browser.press("新增场地单元");
        browser.awaitDialog(true);
        browser.fill("编号", "T901");
        browser.fill("面积", "30");
        browser.press("提交");
        browser.awaitDialog(false);
        browser.see("T901");
        browser.pressThe(
                "[...document.querySelectorAll('.plan li')].filter((one) => one.innerText.includes('T901'))"
                        + ".flatMap((one) => [...one.querySelectorAll('button')]).find((one) => one.innerText.trim() === '更正')");
        browser.awaitDialog(true);
        browser.press("提交");
        browser.see("此项必填。");
        assertThat(browser.findings()).isEmpty();
        browser.fill("楼层", "一层半");
        browser.fill("更正理由", "测绘报告更正");
        browser.press("提交");

        browser.awaitDialog(false);
        browser.see("场地单元更正记录");
        browser.see("测绘报告更正");
        assertThat(browser.findings()).isEmpty();
    }

    @Test
    void saysWhatSortOfCarrierItIs() {
        browser.resize(WIDE);
        browser.signIn("bureau-shenyang", "zh", "light");
        browser.go("/carriers?hosts=LEADING_FIRM");
        browser.see("载体");

        assertThat(browser.findings()).isEmpty();
        assertThat(browser.reachesBeyond(NARROW)).isFalse();
    }
}
