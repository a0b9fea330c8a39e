package org.hatchery.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTests {
    private static final Wording NAME = new Wording(2, 100, TextForm.NAME);
    private static final Wording LINES = new Wording(1, 500, TextForm.LINES);
    private static final Wording PHONE = new Wording(1, 40, TextForm.PHONE);
    private static final Wording EMAIL = new Wording(1, 254, TextForm.EMAIL);
    private static final Wording TIME = new Wording(1, 5, TextForm.TIME);
    private static final Wording KEY = new Wording(8, 100, TextForm.KEY);

    @ParameterizedTest
    @CsvSource({"08:30, 08:30", " 8:30, 08:30", "８：３０, 08:30", "24:00, 24:00", "0:00, 00:00"})
    void readsTimesOfDay(String typed, String stored) {
        assertThat(TIME.read(typed)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "8:5", "24:01", "25:00", "12:60", "12:30:00", "-1:00", "1２:3٠"})
    void refusesWhatIsNoTimeOfDay(String typed) {
        assertThatExceptionOfType(Unfit.class).isThrownBy(() -> TIME.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 沈阳浑创空间", "沈阳浑创空间\u3000", "\u00a0沈阳浑创空间 ", "\u2003沈阳浑创空间"})
    void isStrippedOfBlanksOfEveryWidth(String typed) {
        assertThat(NAME.read(typed)).isEqualTo("沈阳浑创空间");
    }

    @ParameterizedTest
    @CsvSource({
        "沈阳浑创空间(浑南), 沈阳浑创空间（浑南）",
        "沈阳浑创空间（浑南）, 沈阳浑创空间（浑南）",
        "ＡＢＣ创客空间１号, ABC创客空间1号",
        "一汽—大众, 一汽—大众",
        "《语文报》社, 《语文报》社",
        "古丽米热·艾比布力, 古丽米热·艾比布力",
        "Bio （Shenyang） Ltd., Bio (Shenyang) Ltd.",
        "Bio   Lab, Bio Lab"
    })
    void bringsNamesIntoOneForm(String typed, String stored) {
        assertThat(NAME.read(typed)).isEqualTo(stored);
        assertThat(NAME.read(stored)).isEqualTo(stored);
    }

    @Test
    void composesLettersThatWereTypedInParts() {
        assertThat(NAME.read("Cafe\u0301")).isEqualTo("Café");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "沈阳\u0000检测有限公司",
                "沈阳\n换行",
                "沈阳\t换行",
                "沈阳\u202e反向",
                "沈阳\u2066隔离",
                "沈阳\u200b零宽",
                "\u200b\u200b\u200b",
                "\u3164\u3164",
                "\u2800\u2800",
                "\u0301\u0301\u0301",
                "沈阳\ud83d公司",
                "沈阳\ufffe公司",
                "沈阳\ufdd0公司",
                "沈阳\u2028公司",
                "沈阳\u001b[31m公司",
                "\ufeff沈阳公司\ufeff隐",
                "沈阳\u00ad公司",
                "沈阳\u009f公司"
            })
    void isRefusedWithCharactersThatNobodySees(String typed) {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> NAME.read(typed))
                .satisfies(unfit -> {
                    assertThat(unfit.sentence().chinese()).endsWith("。");
                    assertThat(unfit.sentence().english()).endsWith(".");
                });
    }

    @Test
    void isNothingWhenItHasNothingButBlanks() {
        assertThat(NAME.read("\u3000 \u00a0")).isEmpty();
        assertThat(LINES.read(" \n\r\n ")).isEmpty();
    }

    @Test
    void countsRareCharactersOnce() {
        assertThatNoException().isThrownBy(() -> NAME.read("𬭎".repeat(100)));
        assertThatExceptionOfType(Unfit.class).isThrownBy(() -> NAME.read("𬭎".repeat(101)));
        assertThatExceptionOfType(Unfit.class).isThrownBy(() -> NAME.read("𬭎"));
    }

    @Test
    void saysHowLongATextIsThatIsTooLong() {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> LINES.read("字".repeat(501)))
                .satisfies(unfit -> assertThat(unfit.sentence().chinese()).isEqualTo("最多 500 字，目前 501 字，请缩短。"));
    }

    @Test
    void breaksLinesOnlyWhereTheyMayBreak() {
        assertThat(LINES.read("第一行\r\n第二行\t续\u2028第三行")).isEqualTo("第一行\n第二行 续\n第三行");
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷祥农业", "㛃氏", "𱍐科技", "⿰氵每公司", "🚀火箭", "ᠮᠣᠩᠭᠣᠯ", "བོད་ཡིག"})
    void keepsLettersOfEveryScript(String name) {
        assertThat(NAME.read(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"沈阳浑创空间（浑南）, 沈阳浑创空间(浑南)", "沈阳浑创空间（浑南）, 沈阳浑创空间 （浑南）", "ABC创客空间, ａｂｃ创客空间", "A-101, a 101", "一汽—大众, 一汽大众"})
    void isComparedFolded(String one, String other) {
        assertThat(Wording.folded(one)).isEqualTo(Wording.folded(other));
    }

    /** Selectors of a variant are not seen; only how the character before them is drawn may differ. */
    @ParameterizedTest
    @ValueSource(strings = {"沈\ufe00阳公司", "沈阳公司\ufe0f", "沈\udb40\udd00阳公司", "沈阳\u180b公司", "沈\u20dd阳公司"})
    void isTheSameNameInAnotherVariant(String name) {
        assertThat(Wording.same(name, "沈阳公司")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "沈阳\u061c公司",
                "沈阳\u180e公司",
                "沈阳\u2060公司",
                "沈阳\ufff9公司",
                "沈阳\ue0041公司\udb40\udc41",
                "沈阳\udc00公司",
                "沈阳\u0085公司",
                "沈阳\ufffe",
                "沈阳\u17b4公司",
                "\ufe0f\ufe0f"
            })
    void isRefusedWithOtherCharactersOfTheSameKinds(String typed) {
        assertThatExceptionOfType(Unfit.class).isThrownBy(() -> NAME.read(typed));
    }

    @ParameterizedTest
    @CsvSource({"沈阳一号, 沈阳二号", "A1, A2", "𱍐科技, 科技", "——, ++", "𠮷祥, 吉祥"})
    void staysApartWhereItMeansSomethingElse(String one, String other) {
        assertThat(Wording.folded(one)).isNotEqualTo(Wording.folded(other));
    }

    @ParameterizedTest
    @CsvSource({
        "024-83991234转801, 024-83991234-801",
        "024-83991234-801, 024-83991234-801",
        "024-83991234 ext. 801, 024-83991234-801",
        "（024）83991234, 024-83991234",
        "(024) 83991234, 024-83991234",
        "400-810-0080, 400-810-0080",
        "+86 138 0013 8000, +86 138 0013 8000",
        "０２４－８３９９１２３４, 024-83991234",
        "024—83991234, 024-83991234",
        "+86 (24) 8399 1234, +86 24 8399 1234",
        "13800138000, 13800138000",
        "'\u202d13800138000\u202c', 13800138000",
        "'8399\u200b1234', 83991234",
        "12345, 12345"
    })
    void readsTelephoneNumbersAsPeopleWriteThem(String typed, String stored) {
        assertThat(PHONE.read(typed)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200b\u202d",
                "-----",
                "()()()",
                "+++++",
                "电话",
                "1234",
                "٠٢٤٨٣٩٩١٢٣٤",
                "138001380001380013800",
                "024-83991234转"
            })
    void refusesWhatIsNoTelephoneNumber(String typed) {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> PHONE.read(typed))
                .satisfies(unfit -> assertThat(unfit.sentence().chinese()).contains("024-83991234-801"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a+b@sub.example.cn", "张三@例子.中国", "wang@example.cn", "w_x-y@163.com"})
    void acceptsAddressesOfMail(String typed) {
        assertThat(EMAIL.read(typed)).isEqualTo(typed);
    }

    @Test
    void readsAddressesOfMailAsPeoplePasteThem() {
        assertThat(EMAIL.read("\u202awang@example.cn\u202c")).isEqualTo("wang@example.cn");
        assertThat(EMAIL.read(" wang@example.cn\u200b")).isEqualTo("wang@example.cn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200b\u202d",
                "a@.b",
                "a@c..cn",
                "<a@c.cn>",
                "a@b",
                "@c.cn",
                "a@@c.cn",
                "a b@c.cn",
                "a@c.cn.",
                ".a@c.cn",
                "a@-c.cn"
            })
    void refusesWhatIsNoAddress(String typed) {
        assertThatExceptionOfType(Unfit.class).isThrownBy(() -> EMAIL.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"        ", "a        b", "短钥匙短钥匙短钥匙", "1234567", "12345678\n9"})
    void refusesKeysThatAreNone(String typed) {
        assertThat(typed).satisfies(text -> {
            try {
                assertThat(KEY.read(text)).isEmpty();
            } catch (Unfit refused) {
                assertThat(refused.sentence().english()).endsWith(".");
            }
        });
    }

    @Test
    void trimsKeys() {
        assertThat(KEY.read(" 3f2a-77b1-0001 ")).isEqualTo("3f2a-77b1-0001");
    }

    @Test
    void leavesOutOfASearchWhatNobodySees() {
        assertThat(new Wording(1, 100, TextForm.SEARCH).read("浑\u200b南\u0000")).isEqualTo("浑南");
    }
}
