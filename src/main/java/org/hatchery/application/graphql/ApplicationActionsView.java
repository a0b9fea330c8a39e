package org.hatchery.application.graphql;

import java.util.Set;
import org.hatchery.application.dossier.ApplicationStep;

/**
 * What the caller may do with an application now, as shown.
 *
 * @param steps that the caller may take
 */
record ApplicationActionsView(Set<ApplicationStep> steps) {
    public boolean submit() {
        return steps.contains(ApplicationStep.SUBMIT) || steps.contains(ApplicationStep.CONFIRM);
    }

    public boolean withdraw() {
        return steps.contains(ApplicationStep.WITHDRAW);
    }

    public boolean giveBack() {
        return steps.contains(ApplicationStep.RETURN);
    }

    public boolean forward() {
        return steps.contains(ApplicationStep.FORWARD);
    }

    public boolean recommend() {
        return steps.contains(ApplicationStep.RECOMMEND);
    }

    public boolean score() {
        return steps.contains(ApplicationStep.SCORE);
    }

    public boolean publish() {
        return steps.contains(ApplicationStep.PUBLISH);
    }

    public boolean object() {
        return steps.contains(ApplicationStep.OBJECT);
    }

    public boolean answer() {
        return steps.contains(ApplicationStep.ANSWER);
    }

    public boolean grant() {
        return steps.contains(ApplicationStep.GRANT);
    }

    public boolean decline() {
        return steps.contains(ApplicationStep.DECLINE);
    }

    public boolean list() {
        return steps.contains(ApplicationStep.LIST);
    }

    public boolean post() {
        return steps.contains(ApplicationStep.POST);
    }

    public boolean pay() {
        return steps.contains(ApplicationStep.PAY);
    }

    public boolean notePaid() {
        return steps.contains(ApplicationStep.NOTE_PAID);
    }

    public boolean noteFailed() {
        return steps.contains(ApplicationStep.NOTE_FAILED);
    }

    public boolean close() {
        return steps.contains(ApplicationStep.CLOSE);
    }

    public boolean clawBack() {
        return steps.contains(ApplicationStep.CLAW_BACK);
    }
}
