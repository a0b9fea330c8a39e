package org.hatchery.transfer.graphql.achievement;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.transfer.achievement.AchievementAssessment;
import org.hatchery.transfer.achievement.AchievementClass;
import org.hatchery.transfer.achievement.AchievementFacts;
import org.hatchery.transfer.achievement.AchievementFunnel;
import org.hatchery.transfer.achievement.AchievementMaturity;
import org.hatchery.transfer.achievement.AchievementPurpose;
import org.hatchery.transfer.achievement.AchievementSource;
import org.hatchery.transfer.achievement.OwnerShare;
import org.hatchery.transfer.achievement.RegisteredAchievement;
import org.hatchery.transfer.achievement.RightHolding;
import org.hatchery.transfer.achievement.Secrecy;
import org.hatchery.transfer.paper.IpBasis;
import org.hatchery.transfer.rule.TechnologyField;
import org.jspecify.annotations.Nullable;

/**
 * Achievement as shown; region, conversions and what the viewer can do are answered by the controller.
 *
 * @param told the achievement itself
 */
record RegisteredAchievementView(String id, RegisteredAchievement told) {
    static final String TYPE = "RegisteredAchievement";

    static RegisteredAchievementView of(RegisteredAchievement achievement) {
        return new RegisteredAchievementView(
                GlobalId.of(TYPE, achievement.getId().value()), achievement);
    }

    private AchievementFacts facts() {
        return told.getFacts();
    }

    String key() {
        return told.getId().value();
    }

    RegionCode place() {
        return facts().region();
    }

    public int version() {
        return (int) told.getVersion();
    }

    public String title() {
        return facts().title();
    }

    public @Nullable String number() {
        return facts().number();
    }

    public AchievementClass category() {
        return facts().category();
    }

    public AchievementMaturity maturity() {
        return facts().maturity();
    }

    public @Nullable Integer trl() {
        return facts().trl();
    }

    public TechnologyField field() {
        return facts().field();
    }

    public @Nullable AchievementPurpose purpose() {
        return facts().purpose();
    }

    public Secrecy secrecy() {
        return facts().secrecy();
    }

    public String unit() {
        return facts().unit();
    }

    public AchievementSource source() {
        return facts().source();
    }

    public List<OwnerShare> owners() {
        return facts().owners();
    }

    public List<RightHolding> rights() {
        return facts().rights();
    }

    public List<IpBasis> ip() {
        return facts().ip();
    }

    public boolean willing() {
        return facts().willing();
    }

    public @Nullable String summary() {
        return facts().summary();
    }

    public @Nullable LocalDate registerBy() {
        return facts().registerBy();
    }

    public @Nullable LocalDate convertBy() {
        return facts().convertBy();
    }

    public LocalDate registeredOn() {
        return told.getRegisteredOn();
    }

    public AchievementFunnel funnel() {
        return told.getFunnel();
    }

    public @Nullable LocalDate filedOn() {
        return told.getFiledOn();
    }

    public @Nullable AchievementAssessment assessment() {
        return told.getAssessment();
    }

    public @Nullable LocalDate publishedOn() {
        return told.getPublishedOn();
    }

    public @Nullable LocalDate convertedOn() {
        return told.getConvertedOn();
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
