package org.hatchery.transfer.pack;

import java.util.List;
import org.hatchery.transfer.achievement.AchievementId;
import org.hatchery.transfer.rule.TechnologyField;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What a package of achievements says and its compiler may change (成果包内容).
 *
 * @param title its theme in a few words
 * @param about for whom it is meant and why; null where nobody said
 * @param field null where its achievements are of several
 * @param achievements in the order in which they are shown
 */
@NamedInterface(propagate = false)
public record PackageContent(
        String title, @Nullable String about, @Nullable TechnologyField field, List<AchievementId> achievements) {}
