package org.hatchery.pilotproject.performance;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.pilot.base.BaseDirectory;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.shared.Doubt;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: a base reports, or corrects, its figures of one year. */
@Service
public class ReportBaseYear {
    /** Before this year nobody kept such records. */
    public static final int FIRST_YEAR = 2000;

    private final BaseYears years;
    private final BaseDirectory bases;
    private final Change<BaseYear> changes;
    private final Clock clock;

    ReportBaseYear(BaseYears years, BaseDirectory bases, Clock clock) {
        this.years = years;
        this.bases = bases;
        this.changes = Change.by(years::save, BaseYear::getVersion).unlessTaken(report -> Rejection.stale());
        this.clock = clock;
    }

    /**
     * Which figures, of what.
     *
     * @param expectedVersion of the report that is corrected; null for the first one of the year
     * @param plausibilityReason why figures that hardly can be true are right
     */
    public record Request(
            BaseId base,
            int year,
            @Nullable Integer expectedVersion,
            BaseYearFigures figures,
            @Nullable String plausibilityReason) {}

    /**
     * Reports.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; WRONG_DATES for a year before 2000 or yet to begin; STALE
     *     when there is another report by now; what {@link BaseYearFigures#checked} refuses; IMPLAUSIBLE for figures that
     *     hardly can be true, unless a reason is given
     */
    public BaseYear report(Request request, Actor actor) {
        int year = request.year();
        checkYear(year);
        BaseYearFigures sound = request.figures().checked();
        PilotBase base = bases.get(request.base(), actor.scope());
        Optional<BaseYear> known = reported(BaseYearId.of(base.getId(), year), request.expectedVersion());
        Doubt doubt = new BaseYearDoubts(sound, before(base, year)).explained(request.plausibilityReason());
        BaseYear report = known.map(before -> before.corrected(sound, actor.id(), clock.instant()))
                .orElseGet(
                        () -> BaseYear.first(base.getId(), base.getRegion(), year, sound, actor.id(), clock.instant()));
        return changes.save(report.explain(doubt));
    }

    private @Nullable BaseYearFigures before(PilotBase base, int year) {
        return years.findById(BaseYearId.of(base.getId(), year - 1))
                .map(BaseYear::getFigures)
                .orElse(null);
    }

    private void checkYear(int year) {
        int last = LocalDate.now(clock).getYear();
        if (year < FIRST_YEAR || year > last) {
            throw new Rejection(WRONG_DATES, "year", Words.say("pilotproject.year-lies-between-2000", last));
        }
    }

    /** The report to correct; somebody who expects none must find none. */
    private Optional<BaseYear> reported(BaseYearId id, @Nullable Integer expectedVersion) {
        if (expectedVersion == null) {
            return Optional.empty();
        }
        BaseYear known = years.findById(id).orElseThrow(Rejection::stale);
        changes.mustBeAt(known, expectedVersion);
        return Optional.of(known);
    }
}
