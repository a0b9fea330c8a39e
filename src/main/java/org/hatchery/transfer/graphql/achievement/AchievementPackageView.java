package org.hatchery.transfer.graphql.achievement;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.transfer.achievement.AchievementId;
import org.hatchery.transfer.pack.AchievementPackage;
import org.hatchery.transfer.pack.PackageId;
import org.hatchery.transfer.rule.TechnologyField;
import org.jspecify.annotations.Nullable;

/**
 * Package of achievements as shown; region, achievements and what the viewer can do are answered by the controller.
 *
 * @param told the package itself
 */
record AchievementPackageView(String id, AchievementPackage told) {
    static final String TYPE = "AchievementPackage";

    static AchievementPackageView of(AchievementPackage one) {
        return new AchievementPackageView(GlobalId.of(TYPE, one.getId().value()), one);
    }

    static PackageId key(String id) {
        return new PackageId(GlobalId.key(TYPE, id));
    }

    String key() {
        return told.getId().value();
    }

    RegionCode place() {
        return told.getFacts().region();
    }

    List<AchievementId> held() {
        return told.getFacts().achievements();
    }

    public int version() {
        return (int) told.getVersion();
    }

    public String title() {
        return told.getFacts().title();
    }

    public @Nullable String about() {
        return told.getFacts().about();
    }

    public @Nullable TechnologyField field() {
        return told.getFacts().field();
    }

    public String compiler() {
        return told.getFacts().compiler();
    }

    public int size() {
        return held().size();
    }

    public @Nullable LocalDate publishedOn() {
        return told.getPublishedOn();
    }

    public @Nullable LocalDate withdrawnOn() {
        return told.getWithdrawnOn();
    }

    public boolean sample() {
        return told.isSample();
    }

    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
