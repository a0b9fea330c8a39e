package org.hatchery.transfer.achievement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Change;
import org.hatchery.transfer.conversion.Conversion;
import org.hatchery.transfer.conversion.ConversionMode;
import org.hatchery.transfer.conversion.ConversionRule;
import org.hatchery.transfer.conversion.ConversionRules;
import org.hatchery.transfer.conversion.PricingMode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: the unit records that an achievement was converted, and how its price was set. */
@Service
public class RecordConversion {
    private final AchievementDirectory directory;
    private final ConversionRules rules;
    private final Change<RegisteredAchievement> changes;
    private final Clock clock;

    RecordConversion(Achievements achievements, AchievementDirectory directory, ConversionRules rules, Clock clock) {
        this.directory = directory;
        this.rules = rules;
        this.changes = Change.by(achievements::save, RegisteredAchievement::getVersion);
        this.clock = clock;
    }

    /** What was agreed with whom. */
    public record Deal(
            ConversionMode mode,
            PricingMode pricing,
            Yuan price,
            @Nullable LocalDate noticeFrom,
            @Nullable LocalDate noticeTo,
            @Nullable Yuan noticePrice,
            String decision,
            @Nullable String approval,
            String partner,
            @Nullable RegionCode partnerRegion,
            LocalDate on,
            @Nullable String contract) {
        Conversion numbered(int number) {
            return new Conversion(
                    number,
                    mode,
                    pricing,
                    price,
                    noticeFrom,
                    noticeTo,
                    noticePrice,
                    decision,
                    approval,
                    partner,
                    partnerRegion,
                    on,
                    contract,
                    List.of());
        }
    }

    /**
     * Records it.
     *
     * @throws Rejection NOT_FOUND outside the scope; STALE; INVALID for an agreed price without its notice, for fewer days
     *     than the rule names, for another price than that of the notice, or for a secret without approval; CAP_EXCEEDED
     */
    public RegisteredAchievement convert(AchievementId id, long expectedVersion, Deal deal, Actor actor) {
        return changes.change(directory.get(id, actor.scope()), expectedVersion, achievement -> {
            Conversion conversion = deal.numbered(achievement.getConversions().size() + 1);
            var faults = new Faults();
            conversion.check(
                    ConversionRule.noticeDays(
                            rules.all(), achievement.getFacts().region(), deal.on()),
                    achievement.getFacts().secrecy() == Secrecy.SECRET,
                    LocalDate.now(clock),
                    faults);
            faults.mustBeNone();
            achievement.convert(conversion);
        });
    }
}
