package org.hatchery.notice.graphql;

/** What a calendar shows, as sent. */
record RenewCalendarAddressInput(boolean named) {}
