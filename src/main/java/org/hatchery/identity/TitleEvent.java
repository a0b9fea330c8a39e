package org.hatchery.identity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a title (称号记录).
 *
 * @param on day from which it holds
 * @param documentNumber of the document that says so; null where there is none
 * @param by null for generated sample data
 */
public record TitleEvent(
        TitleStep step,
        LocalDate on,
        @Nullable String documentNumber,
        @Nullable String reason,
        @Nullable Signature by) {
    /** Where something stands after these steps; as it was granted while there are none. */
    public static TitleState stateAfter(List<TitleEvent> steps) {
        return steps.stream()
                .map(TitleEvent::step)
                .reduce(TitleState.GRANTED, (state, step) -> step.to(state), (a, b) -> b);
    }

    /** Only what was done and when. */
    public TitleEvent bare() {
        return new TitleEvent(step, on, null, null, null);
    }

    /** Whether it says of a dispute, which is between the bureaus and those who look after the holder. */
    public boolean isOfADispute() {
        return step == TitleStep.CONTEST || step == TitleStep.UPHOLD;
    }

    /** The same without who recorded it. */
    public TitleEvent unsigned() {
        return new TitleEvent(step, on, documentNumber, reason, null);
    }
}
