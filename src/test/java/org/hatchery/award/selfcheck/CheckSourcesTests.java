package org.hatchery.award.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** An indicator of a rule of recognition … */
class CheckSourcesTests {
    private final CheckSources sources = new CheckSources(new JsonMapper());

    @Test
    void isToldByTheSpaceThereIsForFirmsAndNotByWhatIsLet() {
        assertThat(sources.find("areaIncubatee").orElseThrow().metrics()).isEqualTo(List.of("leasableArea"));
    }

    @Test
    void isToldOfTheWholeYearOfWhichTheRuleSpeaks() {
        assertThat(sources.find("residentTeamsAndFirms").orElseThrow().over()).isEqualTo(CheckSource.Over.LAST_YEAR);
    }
}
