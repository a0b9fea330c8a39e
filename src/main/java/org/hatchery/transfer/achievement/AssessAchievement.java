package org.hatchery.transfer.achievement;

import java.time.Clock;
import java.time.LocalDate;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: somebody assesses what was filed (评估). */
@Service
public class AssessAchievement {
    private final AchievementDirectory directory;
    private final Change<RegisteredAchievement> changes;
    private final Clock clock;

    AssessAchievement(Achievements achievements, AchievementDirectory directory, Clock clock) {
        this.directory = directory;
        this.changes = Change.by(achievements::save, RegisteredAchievement::getVersion);
        this.clock = clock;
    }

    /** What somebody found. */
    public record Opinion(String assessor, @Nullable Integer trl, String text, boolean recommended) {
        AchievementAssessment on(LocalDate day) {
            return new AchievementAssessment(day, assessor, trl, text, recommended);
        }
    }

    /**
     * Does it.
     *
     * @throws Rejection NOT_FOUND outside the scope; STALE; WRONG_STATE
     */
    public RegisteredAchievement assess(AchievementId id, long expectedVersion, Opinion opinion, Actor actor) {
        return changes.change(
                directory.get(id, actor.scope()), expectedVersion, one -> one.assess(opinion.on(LocalDate.now(clock))));
    }
}
