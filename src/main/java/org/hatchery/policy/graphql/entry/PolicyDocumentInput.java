package org.hatchery.policy.graphql.entry;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** What a policy document says of itself, as sent. */
record PolicyDocumentInput(
        RegionCode region,
        String title,
        @Nullable String nameEn,
        @Nullable String number,
        String issuer,
        LocalDate issuedOn,
        LocalDate from,
        @Nullable LocalDate until,
        List<RegionCode> places,
        @Nullable String parent,
        List<PolicyReplacementInput> replaces,
        List<String> packages,
        List<String> leadUnits,
        List<String> cooperatingUnits,
        @Nullable String original) {}
