package org.hatchery.supervision.graphql.showcase;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every mutation of a showcase. */
record ShowcasePayload(@Nullable ShowcaseView showcase, List<UserError> userErrors) {}
