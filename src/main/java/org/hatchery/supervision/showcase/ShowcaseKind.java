package org.hatchery.supervision.showcase;

import org.springframework.modulith.NamedInterface;

/** What a showcase shows (案例类别). */
@NamedInterface(propagate = false)
public enum ShowcaseKind {
    GRASSROOTS_MODEL,
    HIGHLIGHT_PROJECT,
    REPRODUCIBLE_PRACTICE
}
