package org.hatchery.reporting.report;

import java.util.Optional;
import org.hatchery.reporting.derivation.Derived;
import org.hatchery.reporting.form.FormItem;
import org.hatchery.reporting.form.ItemValue;
import org.jspecify.annotations.Nullable;

/**
 * One item of a report as somebody sees it while filling in or reviewing (填报指标).
 *
 * @param derived what recorded facts say; null where they say nothing
 * @param behind by what the list behind that is found; null where there is none, or the report is frozen
 * @param entry what was typed; null where nothing was
 * @param reason why what it says differs from what was derived
 * @param value what the report says: what was typed, or else what was derived
 * @param last what was said of the period before, or recorded then
 * @param yearAgo the same of the same period of the year before
 */
public record DraftItem(
        FormItem item,
        @Nullable ItemValue derived,
        @Nullable Derived behind,
        @Nullable Entry entry,
        @Nullable String reason,
        @Nullable ItemValue value,
        @Nullable ItemValue last,
        @Nullable ItemValue yearAgo) {

    /** What it says against what is recorded; empty where they agree or one of them says nothing. */
    Optional<Disagreement> disagreement() {
        return derived == null || value == null || derived.equals(value)
                ? Optional.empty()
                : Optional.of(new Disagreement(item.code(), derived, value, reason));
    }

    /** Whether somebody typed something else than what was derived, and does not say why. */
    boolean lacksReason() {
        return derived != null && value != null && !derived.equals(value) && reason == null;
    }
}
