package org.hatchery.transfer.graphql.achievement;

import java.util.List;
import org.hatchery.transfer.pack.PackageContent;
import org.hatchery.transfer.rule.TechnologyField;
import org.jspecify.annotations.Nullable;

/** What a package says instead, as sent. */
record PackageContentInput(
        String title, @Nullable String about, @Nullable TechnologyField field, List<String> achievements) {
    PackageContent content() {
        return new PackageContent(
                title,
                about,
                field,
                achievements.stream().map(AchievementForms::key).toList());
    }
}
