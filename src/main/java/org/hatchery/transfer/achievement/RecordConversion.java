package org.hatchery.transfer.achievement;

import java.time.Clock;
import java.time.LocalDate;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Change;
import org.hatchery.transfer.contract.TechnologyContractDirectory;
import org.hatchery.transfer.conversion.Conversion;
import org.hatchery.transfer.conversion.ConversionRule;
import org.hatchery.transfer.conversion.ConversionRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use cases: the unit records that an achievement was converted and how its price was set, and later its contract. */
@Service
public class RecordConversion {
    private final AchievementDirectory directory;
    private final ConversionRules rules;
    private final Change<RegisteredAchievement> changes;
    private final LookAtAchievement look;
    private final TechnologyContractDirectory contracts;
    private final Clock clock;

    RecordConversion(
            Achievements achievements,
            AchievementDirectory directory,
            ConversionRules rules,
            LookAtAchievement look,
            TechnologyContractDirectory contracts,
            Clock clock) {
        this.directory = directory;
        this.rules = rules;
        this.changes = Change.by(achievements::save, RegisteredAchievement::getVersion);
        this.look = look;
        this.contracts = contracts;
        this.clock = clock;
    }

    /**
     * Records it.
     *
     * @throws Rejection NOT_FOUND outside the scope; STALE; INVALID for an agreed price without its notice, for fewer days
     *     than the rule names, for another price than that of the notice, for a secret without approval,
     *     or for shares beyond the whole or below the floor; CAP_EXCEEDED
     */
    public RegisteredAchievement convert(AchievementId id, long expectedVersion, Conversion told, Actor actor) {
        return changes.change(directory.get(id, actor.scope()), expectedVersion, achievement -> {
            Conversion conversion = told.numbered(achievement.getConversions().size() + 1);
            var faults = new Faults();
            conversion.check(
                    ConversionRule.noticeDays(
                            rules.all(), achievement.getFacts().region(), told.on()),
                    achievement.getFacts().secrecy() == Secrecy.SECRET,
                    LocalDate.now(clock),
                    faults);
            conversion.checkEquity(leastShares(achievement.getFacts(), told.on()), faults);
            faults.mustBeNone();
            achievement.convert(conversion);
            achievement.confirms(contracts.recognised(achievement.namedContracts()));
            look.look(achievement);
        });
    }

    private @Nullable Integer leastShares(AchievementFacts facts, LocalDate on) {
        return ConversionRule.shares(rules.all(), facts.region(), on, !facts.isPrivate());
    }

    /**
     * Says under which certificate the contract of a conversion was registered since, or rightly; it counts as registered as
     * long as that is of a recognised contract.
     *
     * @throws Rejection NOT_FOUND outside the scope or for a conversion there is not; STALE; WRONG_STATE for one in which
     *     there was nobody to sign with
     */
    public RegisteredAchievement nameContract(
            AchievementId id, long expectedVersion, int conversion, String certificate, Actor actor) {
        return changes.change(directory.get(id, actor.scope()), expectedVersion, achievement -> {
            achievement.nameContract(conversion, certificate);
            achievement.confirms(contracts.recognised(achievement.namedContracts()));
            look.look(achievement);
        });
    }
}
