package org.hatchery.register.graphql.title;

/** What the caller may do with a title now, as shown. */
record TitleActionsView(
        boolean renew, boolean warn, boolean clear, boolean withdraw, boolean contest, boolean uphold) {}
