package org.hatchery.supervision.task;

import java.math.BigDecimal;
import org.springframework.modulith.NamedInterface;

/** Figure of a progress report (进展数据), which no metric of the platform tells. */
@NamedInterface(propagate = false)
public record ProgressFigure(String name, BigDecimal value, String unit) {}
