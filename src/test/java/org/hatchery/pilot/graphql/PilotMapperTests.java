package org.hatchery.pilot.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.profile.Operator;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.BaseProfile;
import org.hatchery.pilot.base.Filing;
import org.hatchery.pilot.base.FilingState;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.pilot.base.Staff;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Citation;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;

class PilotMapperTests {
    private final PilotMapper mapper = Mappers.getMapper(PilotMapper.class);

    /** They decide what the viewer can do, and are no keywords. */
    @Test
    void leavesScopeKeysAsTheyAre() {
        PilotBase base = PilotBase.register(
                new BaseId("Base-A"),
                "ZS-1",
                new BaseProfile(
                        "试验中试基地",
                        new Operator("试验中试有限公司", new CreditCode("91210112MA0YQ4R53A")),
                        new RegionCode("210113"),
                        Set.of(IndustryField.NEW_MATERIALS),
                        null,
                        new Staff(20, 12, 5),
                        null,
                        null,
                        null,
                        null,
                        null),
                new Filing(
                        FilingState.FILED,
                        LocalDate.of(2026, 1, 1),
                        "绵科发〔2025〕15号",
                        new Citation("中试基地备案通知", null, null, null, false, null)),
                "c2VjcmV0",
                false);

        assertThat(mapper.toView(base).visibleTo()).contains(Scope.provider("Base-A"));
    }

    @Test
    void takesAProviderByItsGlobalIdAndAsItUsedTo() {
        assertThat(PilotMapper.providerKey(GlobalId.of("Provider", "p-1"))).isEqualTo("p-1");
        assertThat(PilotMapper.providerKey("p-1")).isEqualTo("p-1");
        assertThat(PilotMapper.providerKey(null)).isNull();
    }
}
