package org.hatchery.local.sample;

/** Something that is done to a sample order, and how many days after the step before. */
enum Step {
    PLACE(0),
    ACCEPT(2),
    DECLINE(3),
    CANCEL(6),
    CONTRACT(4),
    START(3),
    DELIVER(18),
    DISPUTE(3),
    CONFIRM(4),
    CLAIM(6),
    PASS(9),
    GIVE_BACK(5),
    REJECT(5),
    SETTLE(9),
    CLAW_BACK(30);

    private final int days;

    Step(int days) {
        this.days = days;
    }

    int days() {
        return days;
    }
}
