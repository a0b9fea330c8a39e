package org.hatchery.application.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to an objection. */
record AwardNoticePayload(@Nullable AwardNoticeView notice, List<UserError> userErrors) {}
