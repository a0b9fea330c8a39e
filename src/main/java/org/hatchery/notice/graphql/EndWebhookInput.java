package org.hatchery.notice.graphql;

/** Webhook that is ended, as sent. */
record EndWebhookInput(String webhook) {}
