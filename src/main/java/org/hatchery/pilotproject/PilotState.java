package org.hatchery.pilotproject;

/** Where a pilot-test project stands (中试项目状态). */
public enum PilotState {
    PROPOSED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    RUNNING,
    SUSPENDED,
    ACCEPTANCE_TEST,
    CONCLUDED,
    FAILED;

    /** Whether no step leads on from here. */
    public boolean isFinal() {
        return this == DECLINED || this == WITHDRAWN || this == CONCLUDED || this == FAILED;
    }
}
