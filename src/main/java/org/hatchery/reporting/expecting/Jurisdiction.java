package org.hatchery.reporting.expecting;

import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.window.ReportWindow;
import org.jspecify.annotations.Nullable;

/** Of which carriers of a window somebody is told, or may act. */
public final class Jurisdiction {
    private Jurisdiction() {}

    /**
     * The division meant: the one asked for, or else the whole window, or as much of it as is the actor's own; empty where that
     * is not the actor's or not the window's.
     */
    public static Optional<RegionCode> in(ReportWindow window, @Nullable RegionCode asked, Actor actor) {
        RegionCode place = asked == null ? own(window, actor) : asked;
        return window.getRegion().contains(place) && covers(actor, place) ? Optional.of(place) : Optional.empty();
    }

    private static RegionCode own(ReportWindow window, Actor actor) {
        RegionCode whole = window.getRegion();
        return covers(actor, whole)
                ? whole
                : actor.limits().stream()
                        .filter(RegionCode::isForm)
                        .map(RegionCode::new)
                        .filter(whole::contains)
                        .findFirst()
                        .orElse(whole);
    }

    private static boolean covers(Actor actor, RegionCode place) {
        return actor.scope().includes(place.visibleTo());
    }
}
