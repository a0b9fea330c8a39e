package org.hatchery.voucher.graphql;

import org.hatchery.shared.Yuan;

/** Invoice, as sent. */
record ClaimInvoiceInput(String number, Yuan amount) {}
