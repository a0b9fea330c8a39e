package org.hatchery.exchange.graphql;

import java.util.List;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** Column of a kind of list as shown. */
record ImportKindColumnView(
        String key,
        Sentence heading,
        List<String> aliases,
        boolean needed,
        List<Sentence> choices,
        @Nullable Sentence note) {}
