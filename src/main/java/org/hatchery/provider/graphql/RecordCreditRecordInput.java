package org.hatchery.provider.graphql;

import java.time.LocalDate;
import org.hatchery.provider.CreditList;
import org.hatchery.shared.CreditCode;

/** Listing to record, as sent. */
record RecordCreditRecordInput(CreditCode creditCode, CreditList list, LocalDate from, String source) {}
