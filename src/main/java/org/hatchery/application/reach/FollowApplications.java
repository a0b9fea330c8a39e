package org.hatchery.application.reach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationDirectory;
import org.hatchery.application.dossier.ApplicationState;
import org.hatchery.shared.graphql.GlobalId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;
import org.springframework.stereotype.Component;

/**
 * A standing hears at once that its award was applied for, or is so no longer; what it misses, the next run finds. The
 * application is what counts, so nothing of this stops it.
 */
@Component
class FollowApplications extends AbstractMongoEventListener<Application> {
    private static final Logger log = LoggerFactory.getLogger(FollowApplications.class);

    /** States in which an application begins to count, or ceases to. */
    private static final Set<ApplicationState> BEGIN_OR_END = EnumSet.of(
            ApplicationState.SUBMITTED,
            ApplicationState.GRANTED,
            ApplicationState.DECLINED,
            ApplicationState.WITHDRAWN);

    private final StandingLedger standings;
    private final ApplicationDirectory applications;
    private final Clock clock;

    FollowApplications(StandingLedger standings, ApplicationDirectory applications, Clock clock) {
        this.standings = standings;
        this.applications = applications;
        this.clock = clock;
    }

    @Override
    public void onAfterSave(AfterSaveEvent<Application> event) {
        Application one = event.getSource();
        if (BEGIN_OR_END.contains(one.getState())) {
            follow(one);
        }
    }

    private void follow(Application one) {
        try {
            GlobalId who = GlobalId.parse(one.getClaimant().node());
            Integer year = one.getRule().year();
            if (year == null || year == LocalDate.now(clock).getYear()) {
                standings
                        .find(AwardStanding.key(
                                who.type(), who.key(), one.getRule().rule()))
                        .ifPresent(before -> move(before, isApplied(one)));
            }
        } catch (RuntimeException missed) {
            log.warn("The reach of awards hears of application {} by the next run: {}", one.getId(), missed.toString());
        }
    }

    /** Whether this one lives, or another by the same rule for another piece. */
    private boolean isApplied(Application one) {
        String party = one.getClaimant().party();
        int year = LocalDate.now(clock).getYear();
        return one.getState().isLiving()
                || applications
                        .appliedFor(List.of(party), year)
                        .getOrDefault(party, Map.of())
                        .containsKey(one.getRule().rule());
    }

    private void move(AwardStanding before, boolean applied) {
        ReachState now = applied ? ReachState.APPLIED : before.holds() ? ReachState.WAITING : ReachState.OVER;
        if (now != before.state()) {
            standings.move(before, now);
        }
    }
}
