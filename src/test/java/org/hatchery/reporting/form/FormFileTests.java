package org.hatchery.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that defines a form … */
class FormFileTests {
    private static final String GOOD = """
            code: TEST_YEAR
            version: 1
            zh: 测试表
            en: Test
            rhythm: YEAR
            from: 2020-01-01
            respondents: [INCUBATOR]
            source: {title: 测试, verified: true}
            sections:
              - code: one
                zh: 一
                en: One
                items:
                  - {code: income, zh: 收入, en: Income, kind: FLOW, unit: THOUSAND_YUAN, required: true, known: SEEN, source: 测试}
                  - {code: open, zh: 是否开放, en: Open, kind: FLAG, known: MEMORY}
                  - {code: words, zh: 说明, en: Words, kind: TEXT, known: MEMORY}
            checks:
              - {code: positive, holds: income >= 0, severity: ERROR, zh: 不能为负。, en: It cannot be negative.}
            """;

    @Test
    void isReadWhole() {
        ReportForm form = FormFile.read("test.yaml", GOOD);

        assertThat(form.id()).isEqualTo("TEST_YEAR/1");
        assertThat(form.items().map(FormItem::code)).containsExactly("income", "open", "words");
        assertThat(form.item("income").orElseThrow().unit()).isEqualTo(ItemUnit.THOUSAND_YUAN);
        assertThat(form.to()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code: TEST_YEAR | code: test | the code test is no code of a form",
                "version: 1 | version: 0 | versions begin with 1",
                "rhythm: YEAR | rhythm: WEEK | WEEK",
                "from: 2020-01-01 | until: 2020-01-01 | until",
                "respondents: [INCUBATOR] | '' | lacks its code, zh, en, rhythm, from, source or respondents",
                "[INCUBATOR] | [BAKERY] | BAKERY",
                "code: open | code: INCOME | item INCOME has no code of an item",
                "code: open | code: income | item income is there twice",
                "code: open | code: inCome | item inCome is there twice",
                "unit: THOUSAND_YUAN, | '' | income: a number has a unit",
                "kind: TEXT | kind: STOCK | words: a number has a unit",
                "known: SEEN, source: 测试 | known: SEEN | income: what was seen names where it was seen",
                "holds: income >= 0 | holds: profit >= 0 | check positive uses [profit]",
                "holds: income >= 0 | holds: words >= 0 | check positive uses [words]",
                "holds: income >= 0 | holds: income / 2 > 0 | check positive",
                "holds: income >= 0 | holds: income + 1 | check positive says neither yes nor no",
                "holds: income >= 0 | holds: income + open > 1 | check positive",
                "severity: ERROR | severity: FATAL | FATAL",
                "zh: 测试表 | zw: 测试表 | zw"
            })
    void isRefusedWithWhatIsWrong(String before, String after, String says) {
        String wrong = GOOD.replace(before, after);
        assertThat(wrong).isNotEqualTo(GOOD);

        assertThatThrownBy(() -> FormFile.read("test.yaml", wrong))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The form test.yaml is refused: ")
                .hasMessageContaining(says);
    }

    @Test
    void makesNoObjects() {
        String hostile = GOOD + "extra: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]\n";

        assertThatThrownBy(() -> FormFile.read("test.yaml", hostile)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tellsAllFaultsAtOnce() {
        String wrong = GOOD.replace("version: 1", "version: 0").replace("income >= 0", "nothing > 0");

        assertThatThrownBy(() -> FormFile.read("test.yaml", wrong))
                .hasMessageContaining("versions begin with 1")
                .hasMessageContaining("[nothing]");
    }
}
