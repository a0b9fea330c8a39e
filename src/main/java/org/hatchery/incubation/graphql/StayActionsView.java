package org.hatchery.incubation.graphql;

/** What the caller may do with a stay now, as shown; void is a word of Java. */
record StayActionsView(
        boolean move,
        boolean graduate,
        boolean end,
        boolean decline,
        boolean extend,
        boolean amend,
        boolean reopen,
        boolean takeBack,
        boolean followUp) {}
