package org.hatchery.supervision.task;

import org.springframework.modulith.NamedInterface;

/** How a task stands (预警颜色): blue near a day, yellow behind its plan, red after a day has passed. */
@NamedInterface(propagate = false)
public enum TaskLight {
    GREEN,
    BLUE,
    YELLOW,
    RED
}
