package org.hatchery.pilotproject.performance;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Doubt;
import org.hatchery.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/** What a base reports once a year (年度填报): figures that do not follow from projects and bookings. */
@Document("baseYears")
@NamedInterface(propagate = false)
public class BaseYear {
    @Id
    private final BaseYearId id;

    @Version
    private @Nullable Long version;

    private final BaseId base;
    private final int year;
    private BaseYearFigures figures;
    private String by;
    private Instant at;
    /** Null while nothing in the figures is hard to believe. */
    private @Nullable Doubt doubt;

    private final Set<String> visibleTo;

    BaseYear(
            BaseYearId id,
            BaseId base,
            int year,
            BaseYearFigures figures,
            String by,
            Instant at,
            Set<String> visibleTo) {
        this.id = id;
        this.base = base;
        this.year = year;
        this.figures = figures;
        this.by = by;
        this.at = at;
        this.visibleTo = visibleTo;
    }

    public static BaseYear first(
            BaseId base, RegionCode region, int year, BaseYearFigures figures, String by, Instant at) {
        Set<String> visibleTo = Stream.concat(region.visibleTo().stream(), Stream.of(Scope.provider(base.value())))
                .collect(toUnmodifiableSet());
        return new BaseYear(BaseYearId.of(base, year), base, year, figures, by, at, visibleTo);
    }

    /** Takes other figures in place of those reported before. */
    BaseYear corrected(BaseYearFigures said, String who, Instant when) {
        figures = said;
        by = who;
        at = when;
        return this;
    }

    /** Notes why figures that hardly can be true are right; null where none are. */
    BaseYear explain(@Nullable Doubt why) {
        doubt = why;
        return this;
    }

    public @Nullable Doubt getDoubt() {
        return doubt;
    }

    /** Counts the corrections. */
    public long getVersion() {
        return version == null ? 0 : version;
    }

    public BaseId getBase() {
        return base;
    }

    public int getYear() {
        return year;
    }

    public BaseYearFigures getFigures() {
        return figures;
    }

    public String getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }
}
