package org.hatchery.application.paper;

import java.time.LocalDate;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * What was decided of an application (审定结果).
 *
 * @param sum granted; null where it was declined
 * @param by who decided; null where the facts sufficed
 */
public record Decision(
        @Nullable Yuan sum,
        @Nullable String reason,
        LocalDate on,
        @Nullable String by) {}
