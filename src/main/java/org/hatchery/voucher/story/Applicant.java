package org.hatchery.voucher.story;

import org.hatchery.firm.IncubateeForm;
import org.hatchery.firm.IncubateeId;
import org.hatchery.programme.terms.Figures;
import org.hatchery.provider.Ties;
import org.hatchery.region.RegionCode;
import org.springframework.modulith.NamedInterface;

/** Whoever asked for a voucher, as it was then (申领主体). */
@NamedInterface(propagate = false)
public record Applicant(
        IncubateeId id, String name, IncubateeForm form, RegionCode region, Ties ties, Figures figures) {}
