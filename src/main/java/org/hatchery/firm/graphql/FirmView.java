package org.hatchery.firm.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.Contact;
import org.hatchery.carrier.IndustryField;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.LongCycleField;
import org.hatchery.firm.Placement;
import org.hatchery.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/** Firm as shown. */
public record FirmView(
        String id,
        IncubateeId key,
        int version,
        String name,
        IndustryField field,
        @Nullable LongCycleField longCycleField,
        @Nullable Contact contact,
        @Nullable Placement placement,
        boolean sample,
        CreditCode creditCode,
        LocalDate foundedOn,
        @Nullable String legalRepresentative,
        boolean onceTeam,
        List<GrowthLabel> labels)
        implements IncubateeView {}
