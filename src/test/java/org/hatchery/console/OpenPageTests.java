package org.hatchery.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Somebody whom nobody asked to sign in … */
class OpenPageTests extends BrowserTest {
    @Test
    void findsPublishedAchievementsAndOpensOne() {
        browser.resize(NARROW);
        browser.load("/console/open/achievements");
        browser.js("localStorage.setItem('hatchery.language', 'zh')");
        browser.load("/console/open/achievements?text=" + "%E6%8A%80%E6%9C%AF");
        browser.see("科技成果公开查询");
        browser.see("示例大学");
        browser.complaints();

        browser.js("document.querySelector('.todo a').click()");
        browser.see("浏览次数");

        assertThat(browser.findings()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.reachesBeyond(NARROW)).isFalse();
    }
}
