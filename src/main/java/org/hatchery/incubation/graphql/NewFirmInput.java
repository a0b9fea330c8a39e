package org.hatchery.incubation.graphql;

import java.time.LocalDate;
import org.hatchery.carrier.graphql.ContactInput;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.firm.LongCycleField;
import org.hatchery.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/** Firm that enters, as sent. */
record NewFirmInput(
        String name,
        CreditCode creditCode,
        LocalDate foundedOn,
        IndustryField field,
        @Nullable LongCycleField longCycleField,
        @Nullable String legalRepresentative,
        @Nullable ContactInput contact) {}
