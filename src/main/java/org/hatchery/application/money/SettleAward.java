package org.hatchery.application.money;

import static org.hatchery.shared.UserErrorCode.BUDGET_EXCEEDED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.hatchery.application.calendar.WorkingDays;
import org.hatchery.application.dossier.Acting;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationStep;
import org.hatchery.application.dossier.ApplicationStore;
import org.hatchery.application.paper.BudgetMove;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Second half of every act that moves money between an application and a budget line.
 *
 * <p>Each step is safe to repeat and safe to be late, so whoever comes across an application that waits, the caller, a later
 * caller or {@code RepairAwards}, can take it to its end.
 */
@Service
public class SettleAward {
    private final ApplicationStore applications;
    private final AwardBudgetLedger budgets;
    private final WorkingDays calendar;
    private final Clock clock;

    SettleAward(ApplicationStore applications, AwardBudgetLedger budgets, WorkingDays calendar, Clock clock) {
        this.applications = applications;
        this.budgets = budgets;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Takes the application to where no movement is under way.
     *
     * @param by who is on record for it
     * @throws Rejection BUDGET_EXCEEDED when the line does not reach; the application is as before then
     */
    public Application settle(Application one, String by) {
        BudgetMove wish = one.getMoney().wish();
        if (wish == null) {
            return one;
        }
        RegionCode payer = one.payer().orElseGet(one::authority);
        return switch (budgets.post(payer, wish, () -> stillWaits(one, wish))) {
            case POSTED -> {
                Application done = advance(one, wish, now -> made(now, by)).orElseGet(() -> meanwhile(one, wish));
                budgets.clearIfMany(payer, wish);
                yield done;
            }
            case UNWANTED -> meanwhile(one, wish);
            case SHORT -> {
                advance(one, wish, Application::unposted).ifPresent(undone -> {
                    throw refusal();
                });
                yield meanwhile(one, wish);
            }
        };
    }

    private void made(Application now, String by) {
        if (now.isReturning()) {
            now.returned();
        } else if (!ApplicationStep.POST.leadsFrom(now.getState())) {
            // given up meanwhile, which older versions allowed: nobody waits for the posting, so the line has it back
            now.unposted();
        } else {
            now.posted(new Acting(by, LocalDate.now(clock), clock.instant(), calendar));
        }
    }

    private boolean stillWaits(Application one, BudgetMove wish) {
        return applications
                .find(one.getId())
                .filter(now -> now.getMoney().waitsFor(wish.key()))
                .isPresent();
    }

    /** Takes the last step; empty when somebody else took it. */
    private Optional<Application> advance(Application one, BudgetMove wish, Consumer<Application> step) {
        try {
            step.accept(one);
            return Optional.of(applications.save(one));
        } catch (OptimisticLockingFailureException lost) {
            return applications
                    .find(one.getId())
                    .filter(now -> now.getMoney().waitsFor(wish.key()))
                    .flatMap(now -> advance(now, wish, step));
        }
    }

    /** What became of a movement that somebody else took to its end. */
    private Application meanwhile(Application one, BudgetMove wish) {
        Application now = applications.find(one.getId()).orElseThrow();
        if (now.getMoney().hasMade(wish.key())) {
            return now;
        }
        throw refusal();
    }

    private static Rejection refusal() {
        return new Rejection(BUDGET_EXCEEDED, "line", Words.say("application.line-does-not-reach"));
    }
}
