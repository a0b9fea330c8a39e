package org.hatchery.application.graphql;

import java.util.List;

/** Objection, as sent. */
record ObjectToNoticeInput(
        String application, String name, boolean unit, String contact, String text, List<String> evidence) {}
