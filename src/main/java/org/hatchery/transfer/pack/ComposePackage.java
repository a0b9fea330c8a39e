package org.hatchery.transfer.pack;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.hatchery.transfer.achievement.AchievementDirectory;
import org.hatchery.transfer.achievement.AchievementId;
import org.hatchery.transfer.achievement.RegisteredAchievement;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Use cases: somebody puts published achievements together under a theme, changes that, and withdraws it. */
@Service
public class ComposePackage {
    private final AchievementPackages packages;
    private final PackageDirectory directory;
    private final AchievementDirectory achievements;
    private final PackageCompilers compilers;
    private final Change<AchievementPackage> changes;
    private final Clock clock;

    ComposePackage(
            AchievementPackages packages,
            PackageDirectory directory,
            AchievementDirectory achievements,
            PackageCompilers compilers,
            Clock clock) {
        this.packages = packages;
        this.directory = directory;
        this.achievements = achievements;
        this.compilers = compilers;
        this.changes = Change.by(packages::save, AchievementPackage::getVersion);
        this.clock = clock;
    }

    /**
     * Composes one, or returns what the same request composed before.
     *
     * @throws Rejection all faults of the form: NOT_RESPONSIBLE for another's division or institution, NOT_ELIGIBLE for an
     *     achievement that is not published, INVALID for one named twice, or where neither an institution nor a name with its division is
     *     said; IDEMPOTENCY_KEY_REUSED
     */
    public AchievementPackage compose(PackageContent content, PackageCompiler compiler, Receipt receipt, Actor actor) {
        return replayed(receipt).orElseGet(() -> {
            var faults = new Faults();
            PackageFacts facts = compilers.facts(content, compiler, actor, faults);
            check(content, faults);
            var made = AchievementPackage.compose(
                    new PackageId(receipt.id()), Objects.requireNonNull(facts), LocalDate.now(clock), receipt, false);
            try {
                return packages.save(made);
            } catch (DuplicateKeyException atOnce) {
                return replayed(receipt).orElseThrow(() -> atOnce);
            }
        });
    }

    /**
     * Lets it say something else; its compiler stays.
     *
     * @throws Rejection NOT_FOUND outside the scope; STALE; WRONG_STATE for one that was withdrawn; NOT_ELIGIBLE and INVALID for its
     *     achievements as above
     */
    public AchievementPackage revise(PackageId id, long expectedVersion, PackageContent content, Actor actor) {
        return changes.change(directory.get(id, actor.scope()), expectedVersion, one -> {
            check(content, new Faults());
            one.revise(content);
        });
    }

    /**
     * Withdraws it.
     *
     * @throws Rejection NOT_FOUND outside the scope; STALE; WRONG_STATE
     */
    public AchievementPackage withdraw(PackageId id, long expectedVersion, Actor actor) {
        return changes.change(
                directory.get(id, actor.scope()), expectedVersion, one -> one.withdraw(LocalDate.now(clock)));
    }

    /** Holds its achievements against what is published, and throws whatever was collected. */
    private void check(PackageContent content, Faults faults) {
        Set<AchievementId> named = Set.copyOf(content.achievements());
        faults.unless(
                named.size() == content.achievements().size(),
                "facts.achievements",
                Words.say("transfer.achievement-once"));
        faults.unless(
                published(content.achievements()).containsAll(named),
                UserErrorCode.NOT_ELIGIBLE,
                "facts.achievements",
                Words.say("transfer.package-of-published"));
        faults.mustBeNone();
    }

    private Set<AchievementId> published(List<AchievementId> ids) {
        return achievements.readable(ids, Scope.NOTHING).stream()
                .map(RegisteredAchievement::getId)
                .collect(Collectors.toSet());
    }

    private Optional<AchievementPackage> replayed(Receipt receipt) {
        Optional<AchievementPackage> first = packages.findById(new PackageId(receipt.id()));
        first.map(AchievementPackage::getReceipt).ifPresent(receipt::mustBeReplayOf);
        return first;
    }
}
