package org.hatchery.pilotproject.performance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.pilot.base.BaseDirectory;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.Equipment;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.pilot.use.UseStatistics;
import org.hatchery.pilotproject.PilotProjectDirectory;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Span;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Works out how a base performed in a year; from its bookings, its projects and its report. */
@Service
public class AssessBase {
    private final BaseDirectory bases;
    private final UseStatistics uses;
    private final PilotProjectDirectory projects;
    private final BaseYears years;
    private final PerformanceRules rules;
    private final Clock clock;

    AssessBase(
            BaseDirectory bases,
            UseStatistics uses,
            PilotProjectDirectory projects,
            BaseYears years,
            PerformanceRules rules,
            Clock clock) {
        this.bases = bases;
        this.uses = uses;
        this.projects = projects;
        this.years = years;
        this.rules = rules;
        this.clock = clock;
    }

    /** The sheet; empty outside the scope. */
    public Optional<BasePerformance> assess(BaseId id, int year, Scope scope) {
        return bases.find(List.of(id), scope).stream().findFirst().map(base -> assess(base, year));
    }

    private BasePerformance assess(PilotBase base, int year) {
        LocalDate day = dayOf(year);
        BaseYear reported = years.findById(BaseYearId.of(base.getId(), year)).orElse(null);
        PerformanceRule rule = rules.forPlace(base.getRegion(), day).orElse(null);
        var sheet = PerformanceSheet.of(rule, readings(base, year, day, reported));
        return new BasePerformance(base.getId(), base.getProfile().name(), base.getRegion(), year, sheet, reported);
    }

    /** The last day of the year, or today while it runs. */
    private LocalDate dayOf(int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate today = LocalDate.now(clock);
        return last.isAfter(today) ? today : last;
    }

    private Map<Indicator, Reading> readings(PilotBase base, int year, LocalDate day, @Nullable BaseYear reported) {
        Map<Indicator, Reading> all = new EnumMap<>(Indicator.class);
        var inYear = new ProjectYear(projects.facts(base.getId(), day), year);
        all.putAll(new UseYear(uses.of(base, year)).readings());
        all.putAll(inYear.readings());
        all.put(Indicator.CLIENTS, Reading.of(inYear.clients().size()));
        all.put(Indicator.AREA, Reading.of(base.getProfile().siteArea()));
        all.put(Indicator.EQUIPMENT_VALUE, Reading.of(value(base.getEquipment(), day)));
        if (reported != null) {
            all.putAll(reported.getFigures().readings());
        }
        return all;
    }

    /** Original value of what was in service on a day; null when it is unknown for any of it. */
    static @Nullable Yuan value(Collection<Equipment> equipment, LocalDate day) {
        List<Equipment> there = equipment.stream()
                .filter(piece -> Span.covers(piece.from(), piece.withdrawnOn(), day))
                .toList();
        Yuan sum = Yuan.ZERO;
        for (Equipment piece : there) {
            if (piece.originalValue() == null) {
                return null;
            }
            sum = sum.plus(piece.originalValue());
        }
        return sum;
    }
}
