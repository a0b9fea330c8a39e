package org.hatchery.transfer.graphql.contract;

import org.hatchery.transfer.contract.RevocationGround;

/** Revocation, as sent. */
record RevokeContractInput(String contract, int expectedVersion, RevocationGround ground, String reason) {}
