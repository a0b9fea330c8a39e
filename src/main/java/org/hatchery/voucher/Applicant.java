package org.hatchery.voucher;

import org.hatchery.firm.IncubateeForm;
import org.hatchery.firm.IncubateeId;
import org.hatchery.programme.Figures;
import org.hatchery.provider.Ties;
import org.hatchery.region.RegionCode;

/** Whoever asked for a voucher, as it was then (申领主体). */
public record Applicant(
        IncubateeId id, String name, IncubateeForm form, RegionCode region, Ties ties, Figures figures) {}
