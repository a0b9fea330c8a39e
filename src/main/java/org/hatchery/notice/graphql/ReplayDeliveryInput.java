package org.hatchery.notice.graphql;

/** Delivery that is sent once more, as sent. */
record ReplayDeliveryInput(String delivery) {}
