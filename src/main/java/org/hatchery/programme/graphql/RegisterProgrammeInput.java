package org.hatchery.programme.graphql;

import org.hatchery.region.RegionCode;

/** Programme to register, as sent. */
record RegisterProgrammeInput(String code, String title, RegionCode region, ProgrammeTermsInput terms) {}
