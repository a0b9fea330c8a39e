package org.hatchery.transfer.pack;

import org.hatchery.identity.Actor;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.institution.InstitutionDirectory;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds whoever puts a package together against the register, so that nobody publishes in another's name or division. */
@Component
class PackageCompilers {
    private final InstitutionDirectory institutions;

    PackageCompilers(InstitutionDirectory institutions) {
        this.institutions = institutions;
    }

    /** What the package says by its compiler; null where that is at fault. */
    @Nullable PackageFacts facts(PackageContent content, PackageCompiler said, Actor actor, Faults faults) {
        InstitutionId id = said.institution();
        if (id == null) {
            return byBureau(content, said, actor, faults);
        }
        Institution known = institutions.find(id).orElse(null);
        if (known == null) {
            faults.in(() -> {
                throw Rejection.notFound("facts.institution");
            });
            return null;
        }
        faults.unless(
                actor.scope().includes(known.getVisibleTo()),
                UserErrorCode.NOT_RESPONSIBLE,
                "facts.institution",
                Words.say("transfer.not-your-unit"));
        return PackageFacts.of(content, known.getName(), known.getRegion(), id);
    }

    private static @Nullable PackageFacts byBureau(
            PackageContent content, PackageCompiler said, Actor actor, Faults faults) {
        faults.unless(said.name() != null, "facts.compiler", Words.say("transfer.package-compiler"));
        faults.unless(said.region() != null, "facts.region", Words.say("transfer.package-compiler"));
        if (said.name() == null || said.region() == null) {
            return null;
        }
        faults.unless(
                actor.scope().includes(said.region().visibleTo()),
                UserErrorCode.NOT_RESPONSIBLE,
                "facts.region",
                Words.say("transfer.not-your-unit"));
        return PackageFacts.of(content, said.name(), said.region(), null);
    }
}
