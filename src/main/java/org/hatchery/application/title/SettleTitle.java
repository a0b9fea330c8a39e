package org.hatchery.application.title;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.hatchery.application.calendar.WorkingDays;
import org.hatchery.application.dossier.Acting;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationStore;
import org.hatchery.application.paper.SoughtTitle;
import org.hatchery.application.paper.TitleGrant;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Second half of giving a title that was applied for: the register that keeps it records it, then the application says so.
 *
 * <p>Each step is safe to repeat and safe to be late, so the caller, a later one or {@code RepairTitles} takes it to its end.
 */
@Service
public class SettleTitle {
    private final ApplicationStore applications;
    private final RecordTitle register;
    private final WorkingDays calendar;
    private final Clock clock;

    SettleTitle(ApplicationStore applications, RecordTitle register, WorkingDays calendar, Clock clock) {
        this.applications = applications;
        this.register = register;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Takes the application to where no title is being given.
     *
     * @throws Rejection what the register refuses; the application is as before then. STALE leaves it for the next one
     */
    public Application settle(Application one) {
        TitleGrant wish = one.titleGrant().filter(TitleGrant::isUnderWay).orElse(null);
        if (wish == null) {
            return one;
        }
        SoughtTitle sought = Objects.requireNonNull(one.getRule().sought());
        String id;
        try {
            id = register.record(one.getId(), sought, wish);
        } catch (Rejection denied) {
            if (denied.code() != UserErrorCode.STALE) {
                advance(one, wish, Application::titleDenied);
            }
            throw denied.below("title");
        }
        Acting who = new Acting(wish.by().by(), LocalDate.now(clock), clock.instant(), calendar);
        return advance(one, wish, now -> now.titleGiven(wish.recorded(id), who))
                .orElseGet(() -> applications.find(one.getId()).orElseThrow());
    }

    /** Takes the last step; empty when somebody else took it. */
    private Optional<Application> advance(Application one, TitleGrant wish, Consumer<Application> step) {
        try {
            step.accept(one);
            return Optional.of(applications.save(one));
        } catch (OptimisticLockingFailureException lost) {
            return applications
                    .find(one.getId())
                    .filter(now -> now.titleGrant().filter(wish::equals).isPresent())
                    .flatMap(now -> advance(now, wish, step));
        }
    }
}
