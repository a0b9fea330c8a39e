package org.hatchery.incubation.counting;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hatchery.carrier.counting.CarrierPage;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;

/** What the labels of a firm bring while it is in incubation. */
final class LabelPostings {
    private final Map<GrowthLabelKind, List<GrowthLabel>> byKind;
    private final LocalDate from;
    private final @Nullable LocalDate to;

    private LabelPostings(List<GrowthLabel> labels, LocalDate from, @Nullable LocalDate to) {
        this.byKind = labels.stream()
                .sorted(comparing(GrowthLabel::from))
                .collect(Collectors.groupingBy(
                        GrowthLabel::kind, () -> new EnumMap<>(GrowthLabelKind.class), Collectors.toList()));
        this.from = from;
        this.to = to;
    }

    /**
     * Labels of a firm within its incubation.
     *
     * @param to first day on which it is no longer in incubation; null while it is
     */
    static LabelPostings of(List<GrowthLabel> labels, LocalDate from, @Nullable LocalDate to) {
        return new LabelPostings(labels, from, to);
    }

    void write(CarrierPage page) {
        byKind.forEach((kind, labels) -> {
            held(labels, LabelAccount.LABELLED.at(kind), page);
            GrowthLabel first = labels.get(0);
            if (Span.covers(from, to, first.from())) {
                page.flow(first.from(), LabelAccount.NEWLY_LABELLED.at(kind), 1);
                page.flow(first.from(), LabelAccount.LABEL_STEP.at(step(kind, first.from())), 1);
            }
        });
    }

    /** Labels of one kind that follow on each other, or overlap, count once. */
    private void held(List<GrowthLabel> labels, int account, CarrierPage page) {
        LocalDate until = from;
        for (GrowthLabel label : labels) {
            LocalDate begin = later(label.from(), until);
            LocalDate end = Span.earlier(label.endsOn(), to);
            if (end == null || end.isAfter(begin)) {
                page.stock(begin, end, account, 1);
                if (end == null) {
                    return;
                }
                until = end;
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private int step(GrowthLabelKind next, LocalDate on) {
        int before = latestHeld(next, on.minusDays(1))
                .map(kind -> kind.ordinal() + 1)
                .orElse(0);
        return before * LabelAccount.LABELS + next.ordinal();
    }

    /** The label held the day before that was given last. */
    private Optional<GrowthLabelKind> latestHeld(GrowthLabelKind next, LocalDate day) {
        return byKind.values().stream()
                .flatMap(List::stream)
                .filter(label -> label.kind() != next && label.isInForce(day))
                .max(comparing(GrowthLabel::from).thenComparing(GrowthLabel::kind))
                .map(GrowthLabel::kind);
    }
}
