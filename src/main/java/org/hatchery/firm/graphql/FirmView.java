package org.hatchery.firm.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.firm.Background;
import org.hatchery.firm.FormerName;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.LabelCorrection;
import org.hatchery.firm.LongCycleField;
import org.hatchery.firm.PersonalData;
import org.hatchery.firm.Placement;
import org.hatchery.firm.RegistrationChange;
import org.hatchery.firm.RegistrationTakenBack;
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
        PersonalData personal,
        @Nullable Placement placement,
        boolean sample,
        CreditCode creditCode,
        LocalDate foundedOn,
        boolean onceTeam,
        List<GrowthLabel> held,
        List<FormerName> named,
        List<RegistrationChange> changed,
        List<LabelCorrection> corrected,
        List<RegistrationTakenBack> taken,
        Background background)
        implements IncubateeView {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
