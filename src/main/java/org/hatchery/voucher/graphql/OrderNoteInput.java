package org.hatchery.voucher.graphql;

import org.jspecify.annotations.Nullable;

/** Step of an order with a remark, as sent. */
record OrderNoteInput(String order, @Nullable String note) {}
