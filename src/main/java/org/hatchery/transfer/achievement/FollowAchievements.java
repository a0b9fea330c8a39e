package org.hatchery.transfer.achievement;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Retries;
import org.hatchery.transfer.contract.TechnologyContractDirectory;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Lets achievements know what others say that came since: which of their conversions have a contract that is recognised, and
 * which other achievements may be the same. Again changes nothing.
 */
@Component
@NamedInterface(propagate = false)
public class FollowAchievements {
    private final Achievements achievements;
    private final AchievementDirectory directory;
    private final LikeAchievementDirectory alike;
    private final TechnologyContractDirectory contracts;
    private final LookAtAchievement look;

    FollowAchievements(
            Achievements achievements,
            AchievementDirectory directory,
            LikeAchievementDirectory alike,
            TechnologyContractDirectory contracts,
            LookAtAchievement look) {
        this.achievements = achievements;
        this.directory = directory;
        this.alike = alike;
        this.contracts = contracts;
        this.look = look;
    }

    /** These changed, or were there before there was a check: they are looked at, and those that may be the same as well. */
    public void follow(Collection<String> ids) {
        List<RegisteredAchievement> these = find(ids);
        confirm(these);
        these.forEach(this::again);
        Set<String> others = these.stream()
                .flatMap(one -> alike.near(one, look.likeness()).stream())
                .filter(id -> !ids.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        find(others).forEach(this::again);
    }

    /** These contracts changed: whoever names one of them as that of a conversion hears whether it is recognised. */
    public void followContracts(Collection<String> ids) {
        List<String> certificates = contracts.certificatesOf(ids);
        if (!certificates.isEmpty()) {
            confirm(alike.naming(certificates));
        }
    }

    private List<RegisteredAchievement> find(Collection<String> ids) {
        return directory.find(ids.stream().map(AchievementId::new).toList(), Scope.EVERYTHING);
    }

    /** What the register of contracts says by then counts, not what any of them said. */
    private void confirm(List<RegisteredAchievement> some) {
        Set<String> recognised = contracts.recognised(
                some.stream().flatMap(one -> one.namedContracts().stream()).collect(Collectors.toSet()));
        some.stream()
                .filter(one -> one.confirms(recognised))
                .map(RegisteredAchievement::getId)
                .forEach(this::confirm);
    }

    private void confirm(AchievementId id) {
        Retries.whenLost(
                id,
                () -> achievements.findById(id).map(one -> {
                    if (one.confirms(contracts.recognised(one.namedContracts()))) {
                        look.look(one);
                        achievements.save(one);
                    }
                    return one;
                }));
    }

    private void again(RegisteredAchievement one) {
        var before = one.getFindings();
        look.look(one);
        if (!one.getFindings().equals(before)) {
            alike.note(one);
        }
    }
}
