package org.hatchery.figures.graphql;

import java.util.List;

/** Why values that hardly can be true are right, as shown. */
record PlausibilityView(List<String> fields, String reason) {}
