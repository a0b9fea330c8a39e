package org.hatchery.register.graphql.title;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every mutation of a title. */
record TitlePayload(@Nullable TitleView title, List<UserError> userErrors) {}
