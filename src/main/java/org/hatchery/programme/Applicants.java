package org.hatchery.programme;

import static org.hatchery.firm.IncubateeForm.FIRM;
import static org.hatchery.firm.IncubateeForm.TEAM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.shared.Months;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

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
            breaches.add(
                    Breach.of(
                            Term.CREDIT,
                            "申请主体在异常经营、严重失信或安全事故名单内，移出后方可申请。",
                            "The applicant is on a dishonesty, abnormal-operation or accident list; it may apply once removed."));
        }
        breaches.addAll(candidate.form() == FIRM ? ofFirm(candidate, day) : ofTeam(candidate));
        return breaches;
    }

    private static Breach wrongForm(IncubateeForm form) {
        return form == TEAM
                ? Breach.of(
                        Term.FORM,
                        "该项目仅限注册企业申请，团队注册后可申请。",
                        "Only registered firms may apply; a team may once it has registered.")
                : Breach.of(Term.FORM, "该项目仅限未注册团队申请。", "Only unregistered teams may apply.");
    }

    private List<Breach> ofFirm(Candidate firm, LocalDate day) {
        List<Breach> breaches = new ArrayList<>();
        if (!isLabelled(firm)) {
            breaches.add(unlabelled());
        }
        LocalDate founded = firm.foundedOn();
        if (maxAgeMonths != null && founded != null && day.isAfter(Months.lastDay(founded, maxAgeMonths))) {
            breaches.add(Breach.of(
                    Term.AGE,
                    "企业成立须不超过 " + maxAgeMonths + " 个月。",
                    "A firm may be at most " + maxAgeMonths + " months old."));
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
                ? Breach.of(Term.LABELS, "企业须持有项目所列的有效资质之一。", "A firm must hold one of the labels named, in force.")
                : Breach.of(
                        Term.LABELS,
                        "企业须持有项目所列的有效资质之一，或在达到要求级别的载体内孵化。",
                        "A firm must hold one of the labels named, or be in incubation in a carrier of the level asked for.");
    }

    private List<Breach> ofTeam(Candidate team) {
        List<Breach> breaches = new ArrayList<>();
        if (ofTeams != null && !ofTeams.isMetBy(team)) {
            breaches.add(Breach.of(
                    Term.RESIDENCE, "团队须入驻达到要求级别的孵化载体。", "A team must stay in a carrier of the level asked for."));
        }
        Integer members = team.figures().coreMembers();
        if (minCoreMembers != null && (members == null || members < minCoreMembers)) {
            breaches.add(Breach.of(
                    Term.TEAM,
                    "团队核心成员须不少于 " + minCoreMembers + " 人，请申报人数。",
                    "A team needs at least " + minCoreMembers + " core members; please declare how many there are."));
        }
        return breaches;
    }

    private List<Breach> size(Figures declared) {
        List<Breach> breaches = new ArrayList<>();
        if (maxStaff != null && (declared.staff() == null || declared.staff() > maxStaff)) {
            breaches.add(tooLarge("从业人数", maxStaff + " 人", "staff", maxStaff + " persons"));
        }
        addAbove(breaches, maxRevenue, declared.revenue(), "上年营业收入", "revenue of last year");
        addAbove(breaches, maxAssets, declared.assets(), "资产总额", "assets");
        addAbove(breaches, maxCapital, declared.capital(), "注册资本", "paid-in capital");
        return breaches;
    }

    private static void addAbove(
            List<Breach> breaches, @Nullable Yuan most, @Nullable Yuan declared, String chinese, String english) {
        if (most != null && (declared == null || declared.isMoreThan(most))) {
            breaches.add(tooLarge(chinese, most + " 元", english, most + " yuan"));
        }
    }

    private static Breach tooLarge(String chinese, String most, String english, String limit) {
        return Breach.of(
                Term.SIZE,
                chinese + "须申报且不超过 " + most + "。",
                "Please declare the " + english + "; it may be at most " + limit + ".");
    }
}
