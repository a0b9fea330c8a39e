package org.hatchery.pilotproject.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.shared.Yuan;

/** Proposal, as sent. */
record ProposePilotProjectInput(
        String base,
        String applicant,
        String title,
        AchievementInput achievement,
        IndustryField field,
        int trlIn,
        int trlTarget,
        LocalDate plannedFrom,
        LocalDate plannedTo,
        Yuan estimatedCost,
        List<PilotPaymentInput> payments) {}
