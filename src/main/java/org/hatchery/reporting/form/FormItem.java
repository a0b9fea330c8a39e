package org.hatchery.reporting.form;

import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One item of a form (报表指标).
 *
 * @param derivation what recorded facts it follows from, such as {@code metric.graduates}; null where it is typed in
 * @param known how we came to know it
 * @param source where it was seen, or why it is here
 */
public record FormItem(
        String code,
        Sentence name,
        ItemKind kind,
        ItemUnit unit,
        @Nullable String derivation,
        boolean required,
        Known known,
        @Nullable String source) {}
