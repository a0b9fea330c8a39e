package org.hatchery.transfer.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Scope;
import org.hatchery.transfer.achievement.AchievementId;
import org.hatchery.transfer.rule.TechnologyField;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What a package of achievements says (成果包).
 *
 * @param title its theme in a few words
 * @param about for whom it is meant and why; null where nobody said
 * @param field null where its achievements are of several
 * @param compiler name of whoever puts it together
 * @param region division of the compiler
 * @param institution that the compiler is; null for a bureau
 * @param achievements in the order in which they are shown
 */
@NamedInterface(propagate = false)
public record PackageFacts(
        String title,
        @Nullable String about,
        @Nullable TechnologyField field,
        String compiler,
        RegionCode region,
        @Nullable InstitutionId institution,
        List<AchievementId> achievements) {
    static PackageFacts of(
            PackageContent content, String compiler, RegionCode region, @Nullable InstitutionId institution) {
        return new PackageFacts(
                content.title(),
                content.about(),
                content.field(),
                compiler,
                region,
                institution,
                content.achievements());
    }

    /** The same package of the same compiler with another content. */
    PackageFacts saying(PackageContent content) {
        return of(content, compiler, region, institution);
    }

    /** Keys under which the compiler and the bureaus above it change it. */
    Set<String> scopeKeys() {
        Set<String> keys = new HashSet<>(region.visibleTo());
        if (institution != null) {
            keys.add(Scope.institution(institution.value()));
        }
        return keys;
    }
}
