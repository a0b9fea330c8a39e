package org.hatchery.transfer.achievement;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** All achievements. */
interface Achievements extends ListCrudRepository<RegisteredAchievement, AchievementId> {
    Optional<RegisteredAchievement> findByNumberKey(String numberKey);
}
