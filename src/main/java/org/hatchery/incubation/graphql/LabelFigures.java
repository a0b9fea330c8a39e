package org.hatchery.incubation.graphql;

import static org.hatchery.firm.IncubateeForm.FIRM;
import static org.hatchery.incubation.counting.LabelAccount.LABELS;
import static org.hatchery.incubation.counting.LabelAccount.LABEL_STEP;
import static org.hatchery.incubation.counting.LabelAccount.NEWLY_LABELLED;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.totals.graphql.Figure;
import org.hatchery.totals.graphql.FigureFields;
import org.hatchery.totals.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Labels that firms in incubation were given in a period. */
@Component
class LabelFigures implements FigureFields {
    @Override
    public Map<String, Figure> fields() {
        return Map.of(
                "newLabels", Figure.listOf(LabelCount.class, LabelFigures::newLabels),
                "labelSteps", Figure.listOf(LabelStep.class, LabelFigures::labelSteps));
    }

    private static List<LabelCount> newLabels(Reading reading) {
        return counts(kind -> reading.of(FIRM, reading.flow(NEWLY_LABELLED.at(kind))));
    }

    /** Only labels there are. */
    static List<LabelCount> counts(ToLongFunction<GrowthLabelKind> firms) {
        return Arrays.stream(GrowthLabelKind.values())
                .map(kind -> new LabelCount(kind, firms.applyAsLong(kind)))
                .filter(count -> count.firms() != 0)
                .toList();
    }

    private static List<LabelStep> labelSteps(Reading reading) {
        return IntStream.range(0, LABEL_STEP.parts())
                .filter(part -> reading.of(FIRM, reading.flow(LABEL_STEP.at(part))) != 0)
                .mapToObj(part -> new LabelStep(
                        before(part / LABELS),
                        GrowthLabelKind.values()[part % LABELS],
                        reading.flow(LABEL_STEP.at(part))))
                .toList();
    }

    @Nullable private static GrowthLabelKind before(int number) {
        return number == 0 ? null : GrowthLabelKind.values()[number - 1];
    }

    /** Firms in incubation with one label. */
    record LabelCount(GrowthLabelKind kind, long firms) {}

    /** Firms that took one step on the growth ladder. */
    record LabelStep(@Nullable GrowthLabelKind from, GrowthLabelKind to, long firms) {}
}
