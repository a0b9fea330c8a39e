package org.hatchery.shared.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.hatchery.shared.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Languages that a request asks for … */
class LanguagesTests {
    private static final Sentence SENTENCE = new Sentence("中文", "English");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-TW | 中文",
                "zh-Hant-HK | 中文",
                "en | English",
                "EN-gb | English",
                "en-US-x-lvariant-POSIX | English",
                "fr | 中文",
                "fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5 | English",
                "de;q=1, zh;q=0.1 | 中文",
                "zh;q=0.1, en;q=0.9 | English",
                "en;q=0, zh | 中文",
                "en;q=0 | 中文",
                "* | 中文",
                ";;;q= | 中文",
                "garbage!! | 中文",
                "en;q=much | 中文",
                "'' | 中文"
            })
    void areMetAsFarAsTheyAreSpoken(String asked, String answer) {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", asked);

        assertThat(SENTENCE.in(Languages.of(request))).isEqualTo(answer);
    }

    @Test
    void areChineseWhereNoneIsNamed() {
        assertThat(SENTENCE.in(Languages.of(new MockHttpServletRequest()))).isEqualTo("中文");
        assertThat(SENTENCE.in(new Languages().resolveLocale(new MockHttpServletRequest())))
                .isEqualTo("中文");
    }
}
