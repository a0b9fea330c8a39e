package org.hatchery.transfer.graphql;

/** Contract of a conversion, as sent. */
record NameConversionContractInput(String achievement, int expectedVersion, int conversion, String contract) {}
