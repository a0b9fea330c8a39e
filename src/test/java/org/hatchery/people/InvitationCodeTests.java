package org.hatchery.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code … */
class InvitationCodeTests {
    @ParameterizedTest
    @ValueSource(strings = {"abcd-efgh-jklm", " ABCD EFGH JKLM ", "ABCDEFGHJKLM", "ＡＢＣＤ－ＥＦＧＨ－ＪＫＬＭ"})
    void isTheSameHoweverItIsTyped(String typed) {
        assertThat(InvitationCode.digest(typed)).isEqualTo(InvitationCode.digest("ABCD-EFGH-JKLM"));
    }

    @Test
    void isAnotherOneEachTimeAndHasNoLettersThatAreTakenForOthers() {
        assertThat(Stream.generate(InvitationCode::fresh).limit(1_000).distinct())
                .hasSize(1_000)
                .allMatch(code -> code.matches("([2-9A-HJ-NP-Z]{4}-){2}[2-9A-HJ-NP-Z]{4}"));
    }
}
