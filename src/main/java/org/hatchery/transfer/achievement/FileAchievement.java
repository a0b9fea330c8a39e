package org.hatchery.transfer.achievement;

import java.time.Clock;
import java.time.LocalDate;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Change;
import org.springframework.stereotype.Service;

/** Use case: a key unit files an achievement for assessment (备案). */
@Service
public class FileAchievement {
    private final AchievementDirectory directory;
    private final Change<RegisteredAchievement> changes;
    private final Clock clock;

    FileAchievement(Achievements achievements, AchievementDirectory directory, Clock clock) {
        this.directory = directory;
        this.changes = Change.by(achievements::save, RegisteredAchievement::getVersion);
        this.clock = clock;
    }

    /**
     * Does it.
     *
     * @throws Rejection NOT_FOUND outside the scope; STALE; WRONG_STATE
     */
    public RegisteredAchievement file(AchievementId id, long expectedVersion, Actor actor) {
        return changes.change(directory.get(id, actor.scope()), expectedVersion, one -> one.file(LocalDate.now(clock)));
    }
}
