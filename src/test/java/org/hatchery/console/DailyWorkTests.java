package org.hatchery.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.local.Personas;
import org.hatchery.shared.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

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
    void findsFromAnywhereWhatABureauIsAskedFor() {
        browser.resize(WIDE);
        browser.signIn("bureau-shenyang", "zh", "light");
        browser.go("/search?text=有限公司");

        browser.see("创新券");
        assertThat(
                        browser.js(
                                "return [...document.querySelectorAll('a')].some((one) => /^\\/console\\/vouchers\\/./.test(one.getAttribute('href') || ''))"))
                .isEqualTo(true);
        assertThat(browser.findings()).isEmpty();
    }

    @Test
    void findsTheRestWhereOneListCannotBeRead() {
        browser.resize(WIDE);
        browser.signIn("bureau-shenyang", "zh", "light");
        browser.js(
                "const asked = window.fetch; let cut = false; window.fetch = (path, how) => { if (!cut && how && String(how.body).includes('限公司')) { cut = true; return Promise.reject(new TypeError('cut')); } return asked(path, how); }");
        browser.go("/search?text=限公司");

        browser.see("创新券");
        browser.see("网络不通，请检查网络后重试。");
        assertThat(browser.findings()).isEmpty();
        browser.press("重试");
        browser.settle();
        assertThat(browser.sees("网络不通")).isFalse();
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

    /** The item that waits, by its words. */
    private static final String ITEM =
            "[...document.querySelectorAll('.todo a')].find((one) => one.innerText.includes(arguments[0]))";

    @Test
    void followsAGraduateThatWaitsFromItsListAsItsBureau() {
        browser.resize(WIDE);
        browser.signIn("bureau-shenyang", "zh", "light");
        browser.go("/");
        String waiting = browser.read(ITEM + ".querySelector('b')", "待跟踪毕业企业");
        browser.pressThe(ITEM, "待跟踪毕业企业");
        browser.settle();
        browser.see("共 " + waiting + " 条");
        browser.see("是否已跟踪 否");
        assertThat(browser.findings()).isEmpty();
        assertThat(browser.failures()).isEmpty();
        browser.pressThe("document.querySelector('h-table tbody td.acts a')");
        browser.settle();
        browser.see("待跟踪年度");
        browser.press("毕业跟踪");
        browser.awaitDialog(true);
        browser.press("登记");

        browser.awaitDialog(false);
        browser.see("已登记");
        assertThat(browser.failures()).isEmpty();
    }

    @Test
    void saysAsAFirmWhatBecameOfIt() {
        MongoOperations mongo = service.bean(MongoOperations.class);
        mongo.updateFirst(
                new Query(where("state")
                        .is("GRADUATED")
                        .and("endedOn")
                        .gte(LocalDate.now().minusYears(1).withDayOfYear(1).minusYears(1))
                        .lt(LocalDate.now().minusYears(1).withDayOfYear(1))),
                new Update()
                        .set("graduateYears", List.of())
                        .set("incubatee", Personas.HUNNAN_FIRM)
                        .addToSet("visibleTo", Scope.incubatee(Personas.HUNNAN_FIRM)),
                Stay.class);
        browser.resize(NARROW);
        browser.signIn("firm-hunnan", "zh", "light");
        browser.go("/");
        browser.pressThe(ITEM, "待跟踪毕业企业");
        browser.settle();
        browser.see("待跟踪年度");
        assertThat(browser.findings()).isEmpty();
        browser.press("毕业跟踪");
        browser.awaitDialog(true);
        browser.press("登记");

        browser.awaitDialog(false);
        browser.see("已登记");
        browser.go("/me");
        browser.settle();
        assertThat(browser.sees("待跟踪年度：" + (LocalDate.now().getYear() - 1))).isFalse();
        assertThat(browser.failures()).isEmpty();
    }
}
