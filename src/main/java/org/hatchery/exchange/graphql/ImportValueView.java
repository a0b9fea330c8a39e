package org.hatchery.exchange.graphql;

import org.hatchery.shared.Sentence;

/** What stood in a cell, as shown. */
record ImportValueView(String column, Sentence heading, String text) {}
