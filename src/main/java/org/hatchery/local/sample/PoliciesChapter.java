package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.policy.entry.PolicyTale;
import org.hatchery.region.RegionCode;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sample's entered policies: one that holds, one before a second person and one being written. */
@Profile("local")
@Component
@ConditionalOnBooleanProperty("hatchery.sample.enabled")
class PoliciesChapter implements SampleChapter {
    private static final RegionCode SHENYANG = new RegionCode("210100");
    private static final RegionCode LIAONING = new RegionCode("210000");

    @Override
    public List<?> tell(Given given, Sample sample) {
        LocalDate from = given.today().minusMonths(6);
        var at = given.recorded(from);
        return Stream.of(
                        new PolicyTale("1", SHENYANG, "（示例）孵化载体提升方案", 90, from, at).approved(from),
                        new PolicyTale("2", SHENYANG, "（示例）孵化载体提升方案补充通知", 95, from, at).proposed(),
                        new PolicyTale("3", LIAONING, "（示例）全省孵化载体工作要点", 200, from, at))
                .flatMap(PolicyTale::documents)
                .toList();
    }
}
