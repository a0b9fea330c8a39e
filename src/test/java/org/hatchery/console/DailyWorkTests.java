package org.hatchery.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Contracts, rent and reminders of a working day, in Chromium. */
class DailyWorkTests extends BrowserTest {
    @Test
    void renewsAContractAfterSayingWhatIsMissing() {
        browser.resize(NARROW);
        browser.signIn("manager-hunnan", "zh", "light");
        browser.go("/contracts?states=IN_FORCE");
        browser.press("续签");
        browser.awaitDialog(true);
        browser.press("续签");
        browser.see("此项必填。");
        assertThat(browser.findings()).isEmpty();
        String number = "浑孵合〔2026〕补9号";
        browser.fill("合同编号", number);
        browser.fill("终止日期", "2029-12-31");
        browser.press("续签");

        browser.awaitDialog(false);
        browser.go("/contracts?text=" + number);
        browser.see(number);
    }

    @Test
    void marksARentAsPaidOnce() {
        browser.resize(WIDE);
        browser.signIn("manager-hunnan", "zh", "light");
        browser.go("/arrears");
        browser.press("登记到账");
        browser.awaitDialog(true);
        browser.fill("转账凭证号", "20261128-0001");
        browser.press("登记到账");
        browser.awaitDialog(false);
        browser.see("已登记");

        assertThat(browser.findings()).isEmpty();
        assertThat(browser.reachesBeyond(NARROW)).isFalse();
    }

    @Test
    void recordsAServiceForAllWhoWereChosenByOnePress() {
        browser.resize(WIDE);
        browser.signIn("manager-hunnan", "zh", "light");
        browser.go("/tenants?states=ACTIVE&begun=true");
        browser.pressThe("document.querySelector('th.tick input')");
        browser.pressThe("[...document.querySelectorAll('button')].find((one) => one.innerText.startsWith('登记服务（'))");
        browser.awaitDialog(true);
        browser.fill("服务类型", "MENTORING");
        assertThat(browser.findings()).isEmpty();
        browser.press("提交");

        browser.see("已登记 ");
        assertThat(browser.sees("已登记 0 条")).isFalse();
    }

    @Test
    void recordsAnEventThatRecursWeekByWeek() {
        browser.resize(NARROW);
        browser.signIn("manager-hunnan", "zh", "light");
        browser.go("/services");
        browser.press("重复活动");
        browser.awaitDialog(true);
        browser.press("下一步");
        browser.see("登记重复活动");
        assertThat(browser.findings()).isEmpty();
        browser.press("提交");

        browser.see("已登记 4 条");
    }

    @Test
    void choosesHowToBeTold() {
        browser.resize(WIDE);
        browser.signIn("firm-hunnan", "zh", "light");
        browser.go("/notifications");
        browser.press("登记回调地址");
        browser.awaitDialog(true);
        browser.fill("地址", "ftp://8.8.8.8/hook");
        browser.press("提交");
        browser.see("请填写 https 开头的完整地址");
        browser.fill("地址", "https://8.8.8.8/hook");
        browser.press("提交");
        browser.see("密钥只显示这一次");
        browser.press("完成");
        browser.awaitDialog(false);
        browser.see("https://8.8.8.8/hook");
        browser.press("停用");
        browser.awaitDialog(true);
        browser.press("确定");
        browser.awaitDialog(false);
        browser.settle();

        assertThat(browser.sees("https://8.8.8.8/hook")).isFalse();
        browser.press("生成地址");
        browser.awaitDialog(true);
        browser.press("提交");
        browser.see("/calendars/");
    }

    @Test
    void readsWhatHappenedAndFollowsItToItsObject() {
        browser.resize(NARROW);
        browser.signIn("manager-hunnan", "en", "dark");
        browser.go("/inbox");
        browser.settle();
        browser.pressThe("document.querySelector('#main li a, #main tbody a')");
        browser.settle();

        assertThat(browser.failures()).isEmpty();
        assertThat(String.valueOf(browser.js("return location.pathname"))).isNotEqualTo("/console/inbox");
    }
}
