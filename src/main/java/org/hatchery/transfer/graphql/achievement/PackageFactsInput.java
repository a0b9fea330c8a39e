package org.hatchery.transfer.graphql.achievement;

import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.transfer.graphql.contract.ContractForms;
import org.hatchery.transfer.pack.PackageCompiler;
import org.hatchery.transfer.pack.PackageContent;
import org.hatchery.transfer.rule.TechnologyField;
import org.jspecify.annotations.Nullable;

/** What a new package says and who puts it together, as sent. */
record PackageFactsInput(
        String title,
        @Nullable String about,
        @Nullable TechnologyField field,
        @Nullable String compiler,
        @Nullable RegionCode region,
        @Nullable String institution,
        List<String> achievements) {
    PackageContent content() {
        return new PackageContentInput(title, about, field, achievements).content();
    }

    PackageCompiler by() {
        return new PackageCompiler(compiler, region, ContractForms.institution(institution));
    }
}
