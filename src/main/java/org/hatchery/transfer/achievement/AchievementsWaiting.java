package org.hatchery.transfer.achievement;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.notice.Waiting;
import org.hatchery.notice.WaitingSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Achievements whose day of conversion is over. */
@Order(121)
@Component
class AchievementsWaiting implements WaitingSource {
    private final AchievementDirectory achievements;

    AchievementsWaiting(AchievementDirectory achievements) {
        this.achievements = achievements;
    }

    @Override
    public List<Waiting> of(Actor actor) {
        return actor.is(Role.FIRM, Role.INSTITUTION, Role.BUREAU)
                ? Stream.of(Waiting.of(
                                "transfer.waits-late",
                                "transfer.waits-late-next",
                                achievements.search(AchievementFilter.late(), actor.scope(), Waiting.SOME),
                                "achievements",
                                Map.of("overdue", true)))
                        .filter(waiting -> waiting.count() > 0)
                        .toList()
                : List.of();
    }
}
