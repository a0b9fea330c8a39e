package org.hatchery.local.sample;

import java.util.List;

/** Task of the sample, in the words of its clause, and how far it got. */
record TaskPlan(
        String clause, String region, String title, List<String> leads, List<String> cooperating, TaskStory story) {
    /** How far it got. */
    enum TaskStory {
        LATE,
        WAITING,
        RETURNED,
        ACCEPTED,
        CLOSED
    }
}
