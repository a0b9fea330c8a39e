package org.hatchery.local.sample;

import static org.hatchery.local.sample.Step.ACCEPT;
import static org.hatchery.local.sample.Step.CANCEL;
import static org.hatchery.local.sample.Step.CLAIM;
import static org.hatchery.local.sample.Step.CLAW_BACK;
import static org.hatchery.local.sample.Step.CONFIRM;
import static org.hatchery.local.sample.Step.CONTRACT;
import static org.hatchery.local.sample.Step.DECLINE;
import static org.hatchery.local.sample.Step.DELIVER;
import static org.hatchery.local.sample.Step.DISPUTE;
import static org.hatchery.local.sample.Step.GIVE_BACK;
import static org.hatchery.local.sample.Step.PASS;
import static org.hatchery.local.sample.Step.PLACE;
import static org.hatchery.local.sample.Step.REJECT;
import static org.hatchery.local.sample.Step.SETTLE;
import static org.hatchery.local.sample.Step.START;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How far a sample order has come, and by which steps. */
public enum Fate {
    PLACED(PLACE),
    ACCEPTED(PLACED, ACCEPT),
    DECLINED(PLACED, DECLINE),
    CONTRACTED(ACCEPTED, CONTRACT),
    CANCELLED(CONTRACTED, CANCEL),
    IN_SERVICE(CONTRACTED, START),
    DELIVERED(IN_SERVICE, DELIVER),
    DISPUTED(DELIVERED, DISPUTE),
    CONFIRMED(DELIVERED, CONFIRM),
    CITY_REVIEW(CONFIRMED, CLAIM),
    AGENCY_REVIEW(CITY_REVIEW, PASS),
    RETURNED(CITY_REVIEW, GIVE_BACK),
    HANDED_IN_AGAIN(RETURNED, CLAIM),
    TURNED_DOWN(AGENCY_REVIEW, REJECT),
    PUBLIC_NOTICE(AGENCY_REVIEW, PASS),
    APPROVED(PUBLIC_NOTICE, PASS),
    SETTLED(APPROVED, SETTLE),
    CLAWED_BACK(SETTLED, CLAW_BACK);

    private final List<Step> steps;

    Fate(Step first) {
        this.steps = List.of(first);
    }

    Fate(Fate before, Step... more) {
        this.steps = Stream.concat(before.steps.stream(), Arrays.stream(more)).toList();
    }

    List<Step> steps() {
        return steps;
    }

    /** Days from the first step to the last. */
    public int days() {
        return steps.stream().mapToInt(Step::days).sum();
    }
}
