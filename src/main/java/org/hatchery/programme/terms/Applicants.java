package org.hatchery.programme.terms;

import static org.hatchery.firm.IncubateeForm.FIRM;
import static org.hatchery.firm.IncubateeForm.TEAM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.shared.Months;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Who may apply (申领主体条件).
 *
 * @param labels any one of which a firm must hold; empty where none is asked for
 * @param insteadOfLabel stay of a firm that counts like a label; null where none does
 * @param ofTeams stay that a team needs; null where it needs none
 * @param maxAgeMonths months since its founding a firm may have
 * @param minCoreMembers persons a team must have
 * @param unlisted whether a credit record in force rules an applicant out
 */
@NamedInterface(propagate = false)
public record Applicants(
        Set<IncubateeForm> forms,
        Set<GrowthLabelKind> labels,
        @Nullable Residency insteadOfLabel,
        @Nullable Residency ofTeams,
        @Nullable Integer maxAgeMonths,
        @Nullable Integer maxStaff,
        @Nullable Yuan maxRevenue,
        @Nullable Yuan maxAssets,
        @Nullable Yuan maxCapital,
        @Nullable Integer minCoreMembers,
        boolean unlisted) {

    List<Breach> breaches(Candidate candidate, LocalDate day) {
        List<Breach> breaches = new ArrayList<>();
        if (!forms.contains(candidate.form())) {
            breaches.add(wrongForm(candidate.form()));
        }
        if (unlisted && candidate.listed()) {
            breaches.add(Breach.of(Term.CREDIT, Words.say("programme.applicant-dishonesty-abnormal-operation")));
        }
        breaches.addAll(candidate.form() == FIRM ? ofFirm(candidate, day) : ofTeam(candidate));
        return breaches;
    }

    private static Breach wrongForm(IncubateeForm form) {
        return form == TEAM
                ? Breach.of(Term.FORM, Words.say("programme.only-registered-firms-apply"))
                : Breach.of(Term.FORM, Words.say("programme.only-unregistered-teams-apply"));
    }

    private List<Breach> ofFirm(Candidate firm, LocalDate day) {
        List<Breach> breaches = new ArrayList<>();
        if (!isLabelled(firm)) {
            breaches.add(unlabelled());
        }
        LocalDate founded = firm.foundedOn();
        if (maxAgeMonths != null && founded != null && day.isAfter(Months.lastDay(founded, maxAgeMonths))) {
            breaches.add(Breach.of(Term.AGE, Words.say("programme.firm-most-months-old", maxAgeMonths)));
        }
        breaches.addAll(size(firm.figures()));
        return breaches;
    }

    private boolean isLabelled(Candidate firm) {
        return labels.isEmpty()
                || firm.labels().stream().anyMatch(labels::contains)
                || (insteadOfLabel != null && insteadOfLabel.isMetBy(firm));
    }

    private Breach unlabelled() {
        return insteadOfLabel == null
                ? Breach.of(Term.LABELS, Words.say("programme.firm-hold-one-labels"))
                : Breach.of(Term.LABELS, Words.say("programme.firm-hold-one-labels-named"));
    }

    private List<Breach> ofTeam(Candidate team) {
        List<Breach> breaches = new ArrayList<>();
        if (ofTeams != null && !ofTeams.isMetBy(team)) {
            breaches.add(Breach.of(Term.RESIDENCE, Words.say("programme.team-stay-carrier-level")));
        }
        Integer members = team.figures().coreMembers();
        if (minCoreMembers != null && (members == null || members < minCoreMembers)) {
            breaches.add(Breach.of(Term.TEAM, Words.say("programme.team-needs-least-core", minCoreMembers)));
        }
        return breaches;
    }

    private List<Breach> size(Figures declared) {
        List<Breach> breaches = new ArrayList<>();
        if (maxStaff != null && (declared.staff() == null || declared.staff() > maxStaff)) {
            breaches.add(tooLarge(Words.say("programme.staff"), Words.say("programme.persons", maxStaff)));
        }
        addAbove(breaches, maxRevenue, declared.revenue(), Words.say("programme.revenue-last-year"));
        addAbove(breaches, maxAssets, declared.assets(), Words.say("programme.assets"));
        addAbove(breaches, maxCapital, declared.capital(), Words.say("programme.paid-capital"));
        return breaches;
    }

    private static void addAbove(List<Breach> breaches, @Nullable Yuan most, @Nullable Yuan declared, Sentence says) {
        if (most != null && (declared == null || declared.isMoreThan(most))) {
            breaches.add(tooLarge(says, Words.say("programme.yuan", most)));
        }
    }

    private static Breach tooLarge(Sentence says, Sentence most) {
        return Breach.of(Term.SIZE, Words.say("programme.declare-most", says, most));
    }
}
