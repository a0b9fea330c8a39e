package org.hatchery.transfer.achievement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Retries;
import org.springframework.stereotype.Service;

/** Use case: achievements are made known to everybody, several at once (发布). */
@Service
public class PublishAchievements {
    private final Achievements achievements;
    private final AchievementDirectory directory;
    private final Clock clock;

    PublishAchievements(Achievements achievements, AchievementDirectory directory, Clock clock) {
        this.achievements = achievements;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Publishes them; again changes nothing.
     *
     * @throws Rejection NOT_FOUND when any is outside the scope; NOT_ELIGIBLE when any is not open to everybody; then none
     *     is published
     */
    public List<RegisteredAchievement> publish(List<AchievementId> ids, Actor actor) {
        List<AchievementId> distinct = ids.stream().distinct().toList();
        List<RegisteredAchievement> all = directory.find(distinct, actor.scope());
        if (all.size() < distinct.size()) {
            throw Rejection.notFound("achievements");
        }
        LocalDate today = LocalDate.now(clock);
        // refused as a whole before anything is written
        all.forEach(one -> one.publish(today));
        return distinct.stream().map(id -> publish(id, today)).toList();
    }

    private RegisteredAchievement publish(AchievementId id, LocalDate today) {
        return Retries.whenLost(() -> {
            RegisteredAchievement one = directory.get(id, Scope.EVERYTHING);
            one.publish(today);
            return achievements.save(one);
        });
    }
}
