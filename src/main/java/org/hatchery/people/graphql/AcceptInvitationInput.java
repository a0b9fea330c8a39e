package org.hatchery.people.graphql;

/** Code of an invitation, as sent. */
record AcceptInvitationInput(String code) {}
