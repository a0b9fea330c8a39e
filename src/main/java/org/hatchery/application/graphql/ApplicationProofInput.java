package org.hatchery.application.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proof of one item, as sent. */
record ApplicationProofInput(
        String item, List<String> files, @Nullable String reply) {}
