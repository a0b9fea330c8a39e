package org.hatchery.transfer.graphql.achievement;

import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.transfer.graphql.contract.ContractForms;
import org.hatchery.transfer.pack.PackageFacts;
import org.hatchery.transfer.rule.TechnologyField;
import org.jspecify.annotations.Nullable;

/** What a package says, as sent. */
record PackageFactsInput(
        String title,
        @Nullable String about,
        @Nullable TechnologyField field,
        String compiler,
        RegionCode region,
        @Nullable String institution,
        List<String> achievements) {
    PackageFacts facts() {
        return new PackageFacts(
                title,
                about,
                field,
                compiler,
                region,
                ContractForms.institution(institution),
                achievements.stream().map(AchievementForms::key).toList());
    }
}
