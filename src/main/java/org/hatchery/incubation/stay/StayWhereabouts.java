package org.hatchery.incubation.stay;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hatchery.firm.PlaceIncubatee.Whereabouts;
import org.hatchery.firm.Placement;
import org.hatchery.firm.Stage;
import org.hatchery.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What the stays of one firm or team say about where it is and who may see it. */
@NamedInterface(propagate = false)
public final class StayWhereabouts {
    private StayWhereabouts() {}

    /**
     * An active stay counts before an ended one, that before one the firm never agreed to or that was called off, one that
     * has begun before one that is only signed for, one with space before a virtual one. Of these the earliest counts while
     * they go on, as statistics count a firm once, and the latest when all are over.
     */
    public static Whereabouts of(List<Stay> stays, LocalDate today) {
        Stay main = main(stays, today);
        LocalDate supersededOn = supersededOn(stays, main, today);
        return new Whereabouts(placement(main, supersededOn), visibleTo(stays, main), confidedTo(stays));
    }

    private static Stay main(List<Stay> stays, LocalDate day) {
        return stays.stream()
                .max(comparing((Stay stay) -> stay.getState() == StayState.ACTIVE)
                        .thenComparing(stay -> !stay.isDisowned())
                        .thenComparing(stay -> !stay.neverBegan())
                        .thenComparing(stay -> !stay.getEnteredOn().isAfter(day))
                        .thenComparing(stay -> stay.getResidence() == Residence.RESIDENT)
                        .thenComparing(stay -> (stay.getState() == StayState.ACTIVE ? -1 : 1)
                                * stay.getEnteredOn().toEpochDay())
                        // whoever asks gets the same answer
                        .thenComparing(stay -> stay.getCarrier().value(), reverseOrder())
                        .thenComparing(stay -> stay.getId().value()))
                .orElseThrow();
    }

    private static @Nullable LocalDate supersededOn(List<Stay> stays, Stay main, LocalDate today) {
        return stays.stream()
                .map(Stay::getEnteredOn)
                .filter(day -> day.isAfter(today) && !main(stays, day).equals(main))
                .min(naturalOrder())
                .orElse(null);
    }

    /** Whoever sees a stay that goes on, or else the last one, sees the firm or team. */
    private static Set<String> visibleTo(List<Stay> stays, Stay main) {
        Set<String> keys = new HashSet<>(main.scopeKeys());
        stays.stream()
                .filter(stay -> stay.getState() == StayState.ACTIVE)
                .forEach(stay -> keys.addAll(stay.scopeKeys()));
        return keys;
    }

    /** Whoever has to do with a stay that goes on, where its carrier lies now, reads personal data too. */
    private static Set<String> confidedTo(List<Stay> stays) {
        Set<String> keys = new HashSet<>();
        stays.stream().filter(stay -> stay.getState() == StayState.ACTIVE).forEach(stay -> {
            keys.addAll(stay.getRegion().visibleTo());
            keys.add(Scope.carrier(stay.getCarrier().value()));
        });
        return keys;
    }

    private static Placement placement(Stay stay, @Nullable LocalDate supersededOn) {
        return new Placement(
                stage(stay),
                stay.getCarrier(),
                stay.getCarrierKind(),
                stay.getRegion(),
                stay.getEnteredOn(),
                stay.getLimitOn(),
                stay.getEndedOn(),
                supersededOn);
    }

    private static Stage stage(Stay stay) {
        return switch (stay.getState()) {
            case GRADUATED -> Stage.GRADUATED;
            case EXITED, VOIDED -> Stage.EXITED;
            case ACTIVE -> stay.getIncubatingFrom() == null ? Stage.PRE_INCUBATION : Stage.IN_INCUBATION;
        };
    }
}
