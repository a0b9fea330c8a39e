package org.hatchery.notice.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to registerWebhook, with the secret that is told this once. */
record RegisterWebhookPayload(
        @Nullable WebhookView webhook, @Nullable String secret, List<UserError> userErrors) {}
