package org.hatchery.transfer.paper;

import org.springframework.modulith.NamedInterface;

/** Approval that some contracts need before they hold (审批事项). */
@NamedInterface(propagate = false)
public enum ApprovalKind {
    GOVERNMENT_PROJECT,
    LICENCE,
    EXPORT
}
