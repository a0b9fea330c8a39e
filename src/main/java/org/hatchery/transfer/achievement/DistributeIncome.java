package org.hatchery.transfer.achievement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Change;
import org.hatchery.transfer.conversion.ConversionRule;
import org.hatchery.transfer.conversion.ConversionRules;
import org.hatchery.transfer.conversion.Distribution;
import org.hatchery.transfer.conversion.Income;
import org.hatchery.transfer.conversion.Share;
import org.springframework.stereotype.Service;

/** Use case: income of a conversion came in and is shared out, no less to those who made it than the rule says. */
@Service
public class DistributeIncome {
    private final AchievementDirectory directory;
    private final ConversionRules rules;
    private final Change<RegisteredAchievement> changes;
    private final Clock clock;

    DistributeIncome(Achievements achievements, AchievementDirectory directory, ConversionRules rules, Clock clock) {
        this.directory = directory;
        this.rules = rules;
        this.changes = Change.by(achievements::save, RegisteredAchievement::getVersion);
        this.clock = clock;
    }

    /** What came, what it cost, and who gets what part of the rest. */
    public record Receipts(int conversion, LocalDate on, Yuan gross, Yuan cost, int percent, List<Share> shares) {}

    /**
     * Shares it out.
     *
     * @throws Rejection NOT_FOUND; STALE; WRONG_DATES; INVALID for more cost than income, for a part below the floor that
     *     binds the unit, or for somebody named twice; CAP_EXCEEDED
     */
    public RegisteredAchievement distribute(AchievementId id, long expectedVersion, Receipts came, Actor actor) {
        return changes.change(
                directory.get(id, actor.scope()),
                expectedVersion,
                achievement -> achievement.earn(came.conversion(), income(achievement, came)));
    }

    private Income income(RegisteredAchievement achievement, Receipts came) {
        AchievementFacts facts = achievement.getFacts();
        Optional<ConversionRule> floor =
                ConversionRule.floor(rules.all(), facts.region(), came.on(), !facts.isPrivate());
        int least = floor.map(ConversionRule::floorPercent).orElse(0);
        var faults = new Faults();
        faults.unless(!came.cost().isMoreThan(came.gross()), "cost", Words.say("transfer.cost-within-income"));
        faults.unless(!came.on().isAfter(LocalDate.now(clock)), "on", Words.say("transfer.converted-by-today"));
        faults.unless(came.percent() >= least, "percent", Words.say("transfer.percent-at-least", least));
        long names = came.shares().stream().map(Share::name).distinct().count();
        faults.unless(names == came.shares().size(), "shares", Words.say("transfer.owner-once"));
        faults.mustBeNone();
        return new Income(
                came.on(),
                came.gross(),
                came.cost(),
                came.percent(),
                least,
                floor.map(ConversionRule::key).orElse(""),
                Distribution.of(came.gross().minus(came.cost()), came.percent(), came.shares()));
    }
}
