package org.hatchery.fund.pool;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.fund.capital.ContributorKind;
import org.hatchery.fund.capital.FundParty;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.region.RegionCode;
import org.hatchery.register.firm.FirmDirectory;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.institution.InstitutionDirectory;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Scope;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.transfer.achievement.AchievementDirectory;
import org.hatchery.transfer.achievement.AchievementId;
import org.hatchery.transfer.achievement.OwnerShare;
import org.hatchery.transfer.achievement.RegisteredAchievement;
import org.hatchery.transfer.achievement.Secrecy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds whom a fund names: institutions, firms and achievements of the registers. */
@Component
class FundParties {
    private final InstitutionDirectory institutions;
    private final IncubateeDirectory incubatees;
    private final FirmDirectory firms;
    private final AchievementDirectory achievements;

    FundParties(
            InstitutionDirectory institutions,
            IncubateeDirectory incubatees,
            FirmDirectory firms,
            AchievementDirectory achievements) {
        this.institutions = institutions;
        this.incubatees = incubatees;
        this.firms = firms;
        this.achievements = achievements;
    }

    /** Who founds it: a division of the actor's, or an institution of theirs; says in the faults what is wrong. */
    @Nullable FundParty founder(@Nullable InstitutionId id, RegionCode region, Actor actor, Faults faults) {
        if (id == null) {
            faults.unless(
                    actor.is(Role.BUREAU, Role.ADMIN) && actor.scope().includes(region.visibleTo()),
                    UserErrorCode.NOT_RESPONSIBLE,
                    "region",
                    Words.say("fund.region-not-yours"));
            return null;
        }
        Institution found = institutions
                .find(id)
                .filter(one -> actor.scope().includes(one.getVisibleTo()) && one.getClosedOn() == null)
                .orElse(null);
        faults.unless(found != null, UserErrorCode.NOT_FOUND, "founder", Words.say("fund.no-such-institution"));
        faults.unless(found == null || found.getRegion().equals(region), "region", Words.say("fund.region-of-founder"));
        return found == null ? null : party(found);
    }

    /** Who promises money: an institution of the register, or somebody by name. */
    FundParty contributor(@Nullable InstitutionId id, @Nullable String name, ContributorKind kind) {
        var faults = new Faults();
        faults.unless(kind != ContributorKind.PARENT_FUND, "kind", Words.say("fund.parent-pays-there"));
        faults.unless((id == null) != (name == null), "name", Words.say("fund.one-contributor"));
        faults.unless(
                id == null || kind == ContributorKind.INSTITUTION, "institution", Words.say("fund.institution-kind"));
        Institution found = id == null ? null : institutions.find(id).orElse(null);
        faults.unless(
                id == null || found != null,
                UserErrorCode.NOT_FOUND,
                "institution",
                Words.say("fund.no-such-institution"));
        faults.mustBeNone();
        return found == null ? FundParty.named(Objects.requireNonNull(name)) : party(found);
    }

    private static FundParty party(Institution one) {
        return new FundParty(FundParty.INSTITUTION, one.getId().value(), one.getName());
    }

    /** The firm, in incubation as far as the actor sees it, or on the register, which is public. */
    Optional<FundParty> firm(FirmRef named, Actor actor) {
        if (named.incubatee() != null) {
            return incubatees.find(List.of(named.incubatee()), actor.scope()).stream()
                    .findFirst()
                    .map(one -> new FundParty(
                            FundParty.INCUBATEE,
                            one.getId().value(),
                            one.getParticulars().name()));
        }
        return Optional.ofNullable(named.registered())
                .flatMap(firms::find)
                .map(one -> new FundParty("RegisteredFirm", one.creditCode().value(), one.name()));
    }

    /** The achievement, unless it is a secret of the state, which no entry of a fund may tell. */
    @Nullable FundParty achievement(@Nullable AchievementId id, Actor actor, Faults faults) {
        if (id == null) {
            return null;
        }
        RegisteredAchievement found = achievements.readable(List.of(id), actor.scope()).stream()
                .findFirst()
                .orElse(null);
        faults.unless(found != null, UserErrorCode.NOT_FOUND, "achievement", Words.say("fund.no-such-achievement"));
        if (found == null) {
            return null;
        }
        faults.unless(
                found.getFacts().secrecy() != Secrecy.SECRET,
                UserErrorCode.NOT_ELIGIBLE,
                "achievement",
                Words.say("fund.secret-achievement"));
        return new FundParty(
                "RegisteredAchievement", id.value(), found.getFacts().title());
    }

    /** Who owns the achievement today; whoever ends its investment need not see more of it. */
    List<OwnerShare> owners(@Nullable FundParty achievement) {
        if (achievement == null || achievement.key() == null) {
            return List.of();
        }
        return achievements.find(List.of(new AchievementId(achievement.key())), Scope.EVERYTHING).stream()
                .flatMap(one -> one.getFacts().owners().stream())
                .toList();
    }
}
