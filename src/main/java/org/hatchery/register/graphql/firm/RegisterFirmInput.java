package org.hatchery.register.graphql.firm;

import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;

/** Firm to register, as sent. */
record RegisterFirmInput(CreditCode creditCode, String name, RegionCode region) {}
