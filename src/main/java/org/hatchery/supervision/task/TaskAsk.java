package org.hatchery.supervision.task;

import java.time.LocalDate;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What a task asks for next (下一节点).
 *
 * @param period to be told of; null for what is no report
 */
@NamedInterface(propagate = false)
public record TaskAsk(
        TaskAskKind kind, LocalDate on, @Nullable Period period) {}
