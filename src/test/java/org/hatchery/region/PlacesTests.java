package org.hatchery.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.hatchery.IntegrationTest;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Unfit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever records something is told where it may lie, and which code to take instead. */
@IntegrationTest
class PlacesTests {
    private final Places places;

    PlacesTests(Places places) {
        this.places = places;
    }

    @ParameterizedTest
    @CsvSource({
        "330103, '下城区（330103）已于 2021 年撤销，请选择拱墅区（330105）。'",
        "500105, '江北区（500105）已于 2025 年撤销，请选择两江新区（500157）。'",
        "451023, '平果县（451023）已于 2019 年撤销，请选择平果市（451082）。'",
        "999999, '没有代码为 999999 的行政区划，请核对。'",
        "210100, '请填写县级行政区划，或不设县区的地级市。'"
    })
    void sayWhatToChooseInstead(String code, String sentence) {
        assertThat(declined(code).chinese()).isEqualTo(sentence);
    }

    @Test
    void sayItInEnglish() {
        assertThat(declined("330103").english())
                .isEqualTo("下城区 (330103) was abolished in 2021; please choose 拱墅区 (330105).");
    }

    private Sentence declined(String code) {
        return catchThrowableOfType(Unfit.class, () -> places.mustBePlace(new RegionCode(code)))
                .sentence();
    }

    @ParameterizedTest
    @ValueSource(strings = {"653132", "659013", "330105", "441900"})
    void letLieWhatMay(String code) {
        assertThatCode(() -> places.mustBePlace(new RegionCode(code))).doesNotThrowAnyException();
    }
}
