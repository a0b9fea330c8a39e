package org.hatchery.transfer.keeping;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.identity.Role;
import org.hatchery.notice.About;
import org.hatchery.notice.Countdown;
import org.hatchery.notice.Notice;
import org.hatchery.notice.NoticeKind;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.TellingMigrations;
import org.hatchery.notice.Tells;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.transfer.achievement.RegisteredAchievement;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Achievements that fiscal money paid for tell their unit that the day of conversion comes, and the bureau as well that it is over. */
@Component
class AchievementNotices implements Tells<RegisteredAchievement> {
    private static final NoticeKind ACHIEVEMENTS =
            NoticeKind.of("transfer.notice-achievements", Role.FIRM, Role.INSTITUTION, Role.BUREAU);
    private static final String BY = "facts.convertBy";
    private static final Countdown DAYS = Countdown.to(BY, 60, 15, -1);

    private final Clock clock;

    AchievementNotices(Clock clock) {
        this.clock = clock;
    }

    @Bean
    static Migration untoldAchievements() {
        return TellingMigrations.of("transfer/014-untold-achievements", RegisteredAchievement.class);
    }

    @Override
    public Class<RegisteredAchievement> type() {
        return RegisteredAchievement.class;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(ACHIEVEMENTS);
    }

    @Override
    public List<Notice> of(RegisteredAchievement achievement, LocalDate today) {
        LocalDate by = achievement.getFacts().convertBy();
        return by == null || !achievement.getFacts().source().fiscal() || achievement.getConvertedOn() != null
                ? List.of()
                : DAYS.calls(by, clock.getZone())
                        .flatMap(call -> recipients(achievement, call.isOver())
                                .map(to -> Notice.of(
                                        ACHIEVEMENTS,
                                        achievement.getId().value() + "/" + call.name(),
                                        to,
                                        call.at(),
                                        said(achievement, by, call.isOver()),
                                        About.of("RegisteredAchievement", achievement.getId()))))
                        .toList();
    }

    private static Sentence said(RegisteredAchievement achievement, LocalDate by, boolean over) {
        return Words.say(
                over ? "transfer.told-late" : "transfer.told-convert",
                achievement.getFacts().title(),
                Spoken.day(by));
    }

    private static Stream<Recipient> recipients(RegisteredAchievement achievement, boolean over) {
        var facts = achievement.getFacts();
        Set<String> above = facts.region().visibleTo();
        Stream<Recipient> own =
                facts.scopeKeys().stream().filter(key -> !above.contains(key)).map(Recipient::holderOf);
        return over ? Stream.concat(own, Stream.of(Recipient.bureau(facts.region()))) : own;
    }

    @Override
    public Criteria comingTo(DayRange days) {
        return Keyset.allOf(List.of(
                where("facts.source.fiscal").is(true), where("convertedOn").is(null), DAYS.comingTo(days)));
    }
}
