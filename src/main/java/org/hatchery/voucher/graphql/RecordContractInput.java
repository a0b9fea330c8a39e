package org.hatchery.voucher.graphql;

import java.time.LocalDate;

/** Contract of an order, as sent. */
record RecordContractInput(String order, String number, LocalDate signedOn) {}
