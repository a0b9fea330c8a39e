package org.hatchery.exchange.graphql;

import java.util.List;
import org.hatchery.shared.Sentence;

/** Kind of list as shown. */
record ImportKindView(String key, Sentence title, String template, List<ImportKindColumnView> columns) {}
