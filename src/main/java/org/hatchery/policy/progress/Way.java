package org.hatchery.policy.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hatchery.policy.document.Basis;
import org.hatchery.policy.target.Target;

/** Builds the legs of a way, from a beginning that may be unknown over earlier promises to the last one. */
final class Way {
    private final List<Line> legs = new ArrayList<>();
    private Optional<Point> at;

    private Way(Optional<Point> start) {
        this.at = start;
    }

    /** A value at the end of a day, and how it is known. */
    record Point(LocalDate day, BigDecimal value, Basis basis) {}

    static Way from(Optional<Point> start) {
        return new Way(start);
    }

    /** Over earlier promises, in order of time; those due before the way begins are behind it. */
    Way over(List<Target> milestones) {
        milestones.forEach(earlier -> go(
                LocalDate.of(Objects.requireNonNull(earlier.timing().to()), 12, 31),
                Objects.requireNonNull(earlier.value()),
                earlier.comparator()));
        return this;
    }

    /** The legs up to the last promise; none where nobody knows from where. */
    List<Line> to(LocalDate due, BigDecimal goal, Target.Comparator comparator) {
        go(due, goal, comparator);
        return List.copyOf(legs);
    }

    private void go(LocalDate due, BigDecimal goal, Target.Comparator comparator) {
        if (at.filter(point -> !point.day().isBefore(due)).isPresent()) {
            return;
        }
        at.ifPresent(point -> legs.add(new Line(point.day(), point.value(), point.basis(), due, goal, comparator)));
        at = Optional.of(new Point(due, goal, Basis.STATED));
    }
}
