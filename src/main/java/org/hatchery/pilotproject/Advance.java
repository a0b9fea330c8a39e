package org.hatchery.pilotproject;

/** A step by the base, with the facts it needs. */
public sealed interface Advance {
    PilotStep step();

    /** Declines facts that do not hold for this plan. */
    void check(PilotPlan plan);

    /** Needs no facts beyond a note: ACCEPT, DECLINE, START, SUSPEND or RESUME. */
    record Plain(PilotStep step) implements Advance {
        @Override
        public void check(PilotPlan plan) {}
    }

    /** Begins the acceptance test. */
    record Test(AcceptanceTest test) implements Advance {
        @Override
        public PilotStep step() {
            return PilotStep.TEST;
        }

        @Override
        public void check(PilotPlan plan) {
            test.check();
        }
    }

    /** Ends in success. */
    record Conclude(PilotResults results) implements Advance {
        @Override
        public PilotStep step() {
            return PilotStep.CONCLUDE;
        }

        @Override
        public void check(PilotPlan plan) {
            results.check(plan.trlIn());
        }
    }

    /** Ends in failure. */
    record Fail(PilotFailure failure) implements Advance {
        @Override
        public PilotStep step() {
            return PilotStep.FAIL;
        }

        @Override
        public void check(PilotPlan plan) {}
    }
}
