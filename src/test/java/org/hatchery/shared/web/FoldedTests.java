package org.hatchery.shared.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTests {
    @ParameterizedTest
    @ValueSource(strings = {"𬭎", "放大试验", "a", "é", "a𬭎放é"})
    void hasNoLineOfMoreThan75OctetsAndLosesNothing(String piece) {
        for (int shift = 0; shift < 5; shift++) {
            String line = "SUMMARY:" + "x".repeat(shift) + piece.repeat(90);
            String text = Folded.text(line + "\r\nEND:VEVENT\r\n");

            assertThat(text.split("\r\n"))
                    .allSatisfy(one -> assertThat(one.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
            assertThat(text).doesNotContain("\uFFFD").endsWith("END:VEVENT\r\n");
            assertThat(new String(text.getBytes(UTF_8), UTF_8).replace("\r\n ", ""))
                    .startsWith(line + "\r\n");
        }
    }
}
