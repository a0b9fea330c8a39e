package org.hatchery.supervision.showcase;

import org.springframework.modulith.NamedInterface;

/** What a bureau finds of a showcase (审核结论). */
@NamedInterface(propagate = false)
public enum ShowcaseVerdict {
    ACCEPT,
    RETURN,
    DECLINE;

    /** The step that it is; what was accepted before is accepted at a higher level. */
    ShowcaseStep step(ShowcaseState state) {
        return switch (this) {
            case ACCEPT ->
                state == ShowcaseState.ACCEPTED || state == ShowcaseState.PUBLISHED
                        ? ShowcaseStep.RAISE
                        : ShowcaseStep.ACCEPT;
            case RETURN -> ShowcaseStep.RETURN;
            case DECLINE -> ShowcaseStep.DECLINE;
        };
    }
}
