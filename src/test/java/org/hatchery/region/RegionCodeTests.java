package org.hatchery.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A region code … */
class RegionCodeTests {
    @ParameterizedTest
    @CsvSource({"100000, 999999", "350000, 359999", "350100, 350199", "350102, 350102", "371200, 371299"})
    void isTheFirstOfAllThatLieInItsRegion(String code, String last) {
        assertThat(new RegionCode(code).last()).isEqualTo(new RegionCode(last));
    }

    @ParameterizedTest
    @CsvSource({
        "350100, 350102, true",
        "350100, 350203, false",
        "350000, 350203, true",
        "350000, 360102, false",
        "100000, 110101, true"
    })
    void liesBetweenTheFirstAndTheLastOfTheRegionAroundIt(String region, String place, boolean inside) {
        var around = new RegionCode(region);
        var code = new RegionCode(place);

        assertThat(around.compareTo(code) <= 0 && code.compareTo(around.last()) <= 0)
                .isEqualTo(inside)
                .isEqualTo(around.contains(code));
    }
}
