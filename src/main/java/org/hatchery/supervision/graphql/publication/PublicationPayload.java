package org.hatchery.supervision.graphql.publication;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to the mutation of publications. */
record PublicationPayload(@Nullable PublicationView publication, List<UserError> userErrors) {}
