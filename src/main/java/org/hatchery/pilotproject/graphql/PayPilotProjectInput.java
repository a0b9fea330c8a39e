package org.hatchery.pilotproject.graphql;

/** Payment of a project by voucher, as sent. */
record PayPilotProjectInput(String project, String order) {}
