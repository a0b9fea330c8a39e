package org.hatchery.incubation.followup;

import org.hatchery.identity.Signature;

/**
 * That something wrong was recorded of a year after graduation (更正).
 *
 * @param voided whether nothing took its place
 */
public record GraduateYearCorrection(GraduateYear before, boolean voided, String reason, Signature by) {}
