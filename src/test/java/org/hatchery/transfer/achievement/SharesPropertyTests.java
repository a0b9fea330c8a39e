package org.hatchery.transfer.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Faults;
import org.hatchery.transfer.rule.TechnologyField;

/** The owners of an achievement … */
class SharesPropertyTests {
    @Property
    void holdAllOfItTogetherOrItIsNotRegistered(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 5_000) Integer> shares) {
        int sum = shares.stream().mapToInt(Integer::intValue).sum();

        assertThat(faults(shares)).isEqualTo(sum == OwnerShare.WHOLE ? 0 : 1);
    }

    @Property
    void holdAllOfItWhereverTheLastOneGetsTheRest(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 1_999) Integer> shares) {
        int sum = shares.stream().mapToInt(Integer::intValue).sum();
        List<Integer> whole = new java.util.ArrayList<>(shares);
        whole.add(OwnerShare.WHOLE - sum);

        assertThat(faults(whole)).isZero();
    }

    private static int faults(List<Integer> shares) {
        List<OwnerShare> owners = IntStream.range(0, shares.size())
                .mapToObj(place -> new OwnerShare("单位" + place, null, shares.get(place)))
                .toList();
        var facts = new AchievementFacts(
                "高温合金叶片",
                "1232024Y0001",
                AchievementClass.APPLIED,
                AchievementMaturity.MIDDLE,
                6,
                TechnologyField.NEW_MATERIALS,
                null,
                Secrecy.OPEN,
                "试验大学",
                null,
                new RegionCode("410102"),
                null,
                null,
                new AchievementSource(SourceKind.PLAN, "国家重点研发计划", "2021YFB0001", true, null),
                owners,
                List.of(),
                List.of(),
                true,
                null,
                null,
                null);
        var faults = new Faults();
        facts.check(faults);
        return faults.list().size();
    }
}
