package org.hatchery.register.graphql.institution;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every mutation of an institution. */
public record InstitutionPayload(@Nullable InstitutionView institution, List<UserError> userErrors) {}
