package org.hatchery.transfer.achievement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.institution.InstitutionDirectory;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Use case: an achievement comes on the register. */
@Service
public class RegisterAchievement {
    private final Achievements achievements;
    private final IncubateeDirectory incubatees;
    private final InstitutionDirectory institutions;
    private final LookAtAchievement look;
    private final Clock clock;

    RegisterAchievement(
            Achievements achievements,
            IncubateeDirectory incubatees,
            InstitutionDirectory institutions,
            LookAtAchievement look,
            Clock clock) {
        this.achievements = achievements;
        this.incubatees = incubatees;
        this.institutions = institutions;
        this.look = look;
        this.clock = clock;
    }

    /**
     * Registers, or returns what the same request registered before.
     *
     * @throws Rejection all faults of the form; NOT_RESPONSIBLE for another's unit; ALREADY_REGISTERED for a number that is
     *     on the register; IDEMPOTENCY_KEY_REUSED
     */
    public RegisteredAchievement register(AchievementFacts facts, Receipt receipt, Actor actor) {
        return replayed(receipt).orElseGet(() -> {
            check(facts, actor);
            var achievement = RegisteredAchievement.register(
                    new AchievementId(receipt.id()), facts, LocalDate.now(clock), receipt, false);
            look.look(achievement);
            return insert(achievement, receipt);
        });
    }

    private void check(AchievementFacts facts, Actor actor) {
        var faults = new Faults();
        facts.check(faults);
        var incubatee = facts.incubatee();
        if (incubatee != null) {
            faults.in(() -> incubatees.get(incubatee, actor.scope(), "facts.incubatee"));
        }
        var institution = facts.institution();
        if (institution != null) {
            faults.in(() -> mustBe(institution, facts, actor));
        }
        faults.unless(
                actor.scope().includes(facts.scopeKeys()),
                UserErrorCode.NOT_RESPONSIBLE,
                "facts.region",
                Words.say("transfer.not-your-unit"));
        faults.mustBeNone();
    }

    /** One that the actor speaks for; what has no code of its own, such as a laboratory, is held against nothing. */
    private void mustBe(InstitutionId id, AchievementFacts facts, Actor actor) {
        Institution known = institutions.find(id).orElseThrow(() -> Rejection.notFound("facts.institution"));
        if (!actor.scope().includes(known.getVisibleTo())) {
            throw new Rejection(
                    UserErrorCode.NOT_RESPONSIBLE, "facts.institution", Words.say("transfer.not-your-unit"));
        }
        CreditCode code = known.getCreditCode();
        if (code != null && !code.equals(facts.unitCode())) {
            throw new Rejection(UserErrorCode.INVALID, "facts.unitCode", Words.say("transfer.code-of-register-entry"));
        }
    }

    private Optional<RegisteredAchievement> replayed(Receipt receipt) {
        Optional<RegisteredAchievement> first = achievements.findById(new AchievementId(receipt.id()));
        first.map(RegisteredAchievement::getReceipt).ifPresent(receipt::mustBeReplayOf);
        return first;
    }

    private RegisteredAchievement insert(RegisteredAchievement achievement, Receipt receipt) {
        try {
            return achievements.save(achievement);
        } catch (DuplicateKeyException taken) {
            return replayed(receipt)
                    .orElseThrow(() -> new Rejection(
                            UserErrorCode.ALREADY_REGISTERED, "facts.number", Words.say("transfer.number-registered")));
        }
    }
}
