package org.hatchery.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.hutool.core.util.CreditCodeUtil;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A unified social credit code … */
class CreditCodeTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43", // the example of GB 32100-2015
                "113200000140003784",
                "91620725MA71ABC1XC",
                "91620702MA71XYH28T",
                "91110108MA01K2P36N",
                "91210112MA0YQ4R53A",
                "91510107MA6C7T8U2C",
                "91510603MA62W9X176",
                "91510703MA64Y2A30X",
                "916207250000003340" // its weighted sum is a multiple of 31
            })
    void isAcceptedWithTheRightCheckCharacter(String code) {
        assertThat(new CreditCode(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y4Z", // Z is not in the alphabet
                "91350100M000100Y44", // wrong check character
                "91350100M000100Y4", // too short
                "91350100M000100Y433", // too long
                "91350100m000100y43", // lower case
                "9135O100M000100Y43", // O instead of 0
                "91A50100M000100Y43", // a letter in the region
                "",
                "916207250000003341"
            })
    void isRefusedOtherwise(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100m000100y43",
                "91 350100 M000100Y 43",
                "91-350100-M000100Y-43",
                " ９１３５０１００Ｍ０００１００Ｙ４３\u3000",
                "91350100M000100Y43\u200b",
                "\u202d91350100M000100Y43\u202c",
                "\u206691350100M000100Y43\u2069",
                "91350100\u2011M000100Y\u201343",
                "91350100\u2060M000\u00ad100Y43"
            })
    void isReadAsPeoplePasteIt(String typed) {
        assertThat(CreditCode.read(typed)).isEqualTo(new CreditCode("91350100M000100Y43"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y44", "91530102MA6K5T3X2B", "111111111111111111", "", "9135O100M000100Y43"})
    void isRefusedWithWordsThatSayWhatIsRight(String typed) {
        assertThatExceptionOfType(Unfit.class).isThrownBy(() -> CreditCode.read(typed));
    }

    @Test
    void namesTheRegionThatIssuedIt() {
        assertThat(new CreditCode("91210112MA0YQ4R53A").issuedIn()).isEqualTo("210112");
    }

    @Property
    void isJudgedAsAnotherLibraryJudgesIt(@ForAll("codes") String code) {
        assertThat(isAccepted(code)).isEqualTo(CreditCodeUtil.isCreditCode(code));
    }

    @Property
    void isAcceptedByAnotherLibraryWithOurCheckCharacter(@ForAll("first17") String first17) {
        assertThat(CreditCodeUtil.isCreditCode(first17 + CreditCode.checkCharacter(first17)))
                .isTrue();
    }

    private static boolean isAccepted(String code) {
        try {
            new CreditCode(code);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    @Provide
    Arbitrary<String> codes() {
        return Combinators.combine(first17(), characters(1)).as(String::concat);
    }

    @Provide
    Arbitrary<String> first17() {
        return Combinators.combine(
                        characters(2), Arbitraries.strings().numeric().ofLength(6), characters(9))
                .as((kind, region, organisation) -> kind + region + organisation);
    }

    private static Arbitrary<String> characters(int length) {
        return Arbitraries.strings()
                .withChars("0123456789ABCDEFGHJKLMNPQRTUWXY")
                .ofLength(length);
    }
}
