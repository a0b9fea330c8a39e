package org.hatchery.reporting.graphql;

import java.math.BigDecimal;

/** What is typed for one item of a row, as sent. */
record FirmRowItemInput(String item, BigDecimal number) {}
