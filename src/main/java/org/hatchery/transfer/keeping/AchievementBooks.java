package org.hatchery.transfer.keeping;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.CountedCollection;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.totals.chapter.DocumentBooks;
import org.hatchery.totals.tree.Book;
import org.hatchery.transfer.achievement.AchievementDirectory;
import org.hatchery.transfer.achievement.AchievementId;
import org.hatchery.transfer.achievement.FollowAchievements;
import org.hatchery.transfer.achievement.RegisteredAchievement;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Books of achievements; what others say of them follows in the same round, before the mark is taken away. */
@Component
@Order(7)
class AchievementBooks implements DocumentBooks {
    private final AchievementDirectory achievements;
    private final RegionDirectory regions;
    private final FollowAchievements following;
    private final CountedCollection documents;

    AchievementBooks(
            AchievementDirectory achievements,
            RegionDirectory regions,
            FollowAchievements following,
            Uncounted uncounted) {
        this.achievements = achievements;
        this.regions = regions;
        this.following = following;
        this.documents = uncounted.of(RegisteredAchievement.class, "_id");
    }

    @Override
    public String kind() {
        return "achievement";
    }

    @Override
    public CountedCollection documents() {
        return documents;
    }

    @Override
    public Map<String, Book> write(Collection<String> ids, LocalDate today) {
        return achievements.find(ids.stream().map(AchievementId::new).toList(), Scope.EVERYTHING).stream()
                .collect(toMap(
                        achievement -> achievement.getId().value(),
                        achievement -> AchievementBook.of(achievement, regions, today)));
    }

    @Override
    public void tell(Map<String, Book> written) {
        following.follow(written.keySet());
    }
}
