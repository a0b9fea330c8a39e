package org.hatchery.transfer.graphql.achievement;

/** Contract of a conversion, as sent. */
record NameConversionContractInput(String achievement, int expectedVersion, int conversion, String contract) {}
