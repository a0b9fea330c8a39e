package org.hatchery.notice.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to endWebhook. */
record EndWebhookPayload(@Nullable WebhookView webhook, List<UserError> userErrors) {}
