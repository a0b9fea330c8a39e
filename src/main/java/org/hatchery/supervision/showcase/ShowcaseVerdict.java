package org.hatchery.supervision.showcase;

import org.springframework.modulith.NamedInterface;

/** What a bureau finds of a showcase (审核结论). */
@NamedInterface(propagate = false)
public enum ShowcaseVerdict {
    ACCEPT,
    RETURN,
    DECLINE;

    /** The step that it is; whatever is said of what was accepted before, all that is left is a higher level. */
    ShowcaseStep step(ShowcaseState state) {
        if (state == ShowcaseState.ACCEPTED || state == ShowcaseState.PUBLISHED) {
            return ShowcaseStep.RAISE;
        }
        return switch (this) {
            case ACCEPT -> ShowcaseStep.ACCEPT;
            case RETURN -> ShowcaseStep.RETURN;
            case DECLINE -> ShowcaseStep.DECLINE;
        };
    }
}
