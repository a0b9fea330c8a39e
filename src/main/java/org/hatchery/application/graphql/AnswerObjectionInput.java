package org.hatchery.application.graphql;

/** Answer to an objection, as sent. */
record AnswerObjectionInput(String application, int expectedVersion, String objection, String answer, boolean upheld) {}
