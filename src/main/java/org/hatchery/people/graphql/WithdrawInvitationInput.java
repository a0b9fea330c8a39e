package org.hatchery.people.graphql;

/** Which invitation is withdrawn, as sent. */
record WithdrawInvitationInput(String access, int expectedVersion) {}
