package org.hatchery.programme.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.carrier.recognition.RecognitionLevel.CITY;
import static org.hatchery.carrier.recognition.RecognitionLevel.NATIONAL;
import static org.hatchery.carrier.recognition.RecognitionLevel.PROVINCIAL;
import static org.hatchery.firm.GrowthLabelKind.GAZELLE;
import static org.hatchery.firm.GrowthLabelKind.HNTE;
import static org.hatchery.firm.GrowthLabelKind.TECH_SME;
import static org.hatchery.firm.IncubateeForm.FIRM;
import static org.hatchery.firm.IncubateeForm.TEAM;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A programme accepts … */
class ApplicantsTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final Figures SMALL = new Figures(10, Yuan.of("100.00"), Yuan.of("200.00"), Yuan.of("300.00"), null);

    /** Of Liaoning's kind: a label, or a stay in a carrier of provincial level or above. */
    private final Applicants labelled = new Applicants(
            Set.of(FIRM),
            Set.of(TECH_SME, HNTE),
            new Residency(PROVINCIAL),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            true);

    private final Applicants sized = new Applicants(
            Set.of(FIRM),
            Set.of(),
            null,
            null,
            60,
            10,
            Yuan.of("100.00"),
            Yuan.of("200.00"),
            Yuan.of("300.00"),
            null,
            false);

    /** Of Shanghai's kind: three core members in any carrier. */
    private final Applicants teams = new Applicants(
            Set.of(FIRM, TEAM), Set.of(TECH_SME), null, new Residency(null), null, null, null, null, null, 3, false);

    @Test
    void aFirmWithAnyOneOfTheLabels() {
        assertThat(broken(labelled, firm().labelled(HNTE))).isEmpty();
        assertThat(broken(labelled, firm().labelled(GAZELLE))).containsExactly(Term.LABELS);
        assertThat(broken(labelled, firm())).containsExactly(Term.LABELS);
    }

    @Test
    void aFirmInIncubationInACarrierOfTheLevelInsteadOfALabel() {
        assertThat(broken(labelled, firm().staying(PROVINCIAL))).isEmpty();
        assertThat(broken(labelled, firm().staying(NATIONAL))).isEmpty();
        assertThat(broken(labelled, firm().staying(CITY))).containsExactly(Term.LABELS);
        assertThat(broken(labelled, firm().staying(null))).containsExactly(Term.LABELS);
        assertThat(broken(labelled, firm().outside(NATIONAL))).containsExactly(Term.LABELS);
    }

    @Test
    void aFirmWithoutLabelWhereNoneIsAskedFor() {
        assertThat(broken(TermsFixture.ANY_FIRM, firm())).isEmpty();
    }

    @Test
    void noStayInsteadOfALabelWhereNoneCounts() {
        assertThat(broken(teams, firm().staying(NATIONAL))).containsExactly(Term.LABELS);
        assertThat(teams.breaches(firm().who(), TODAY).get(0).message().chinese())
                .isEqualTo("企业须持有项目所列的有效资质之一。");
        assertThat(labelled.breaches(firm().who(), TODAY).get(0).message().chinese())
                .isEqualTo("企业须持有项目所列的有效资质之一，或在达到要求级别的载体内孵化。");
    }

    @Test
    void nobodyOnAListOfDishonestyWhereItAsks() {
        assertThat(broken(labelled, firm().labelled(HNTE).listed())).containsExactly(Term.CREDIT);
        assertThat(broken(teams, firm().labelled(TECH_SME).listed())).isEmpty();
    }

    @Test
    void onlyTheFormsItNames() {
        assertThat(broken(TermsFixture.ANY_FIRM, team())).containsExactly(Term.FORM);
        assertThat(TermsFixture.ANY_FIRM
                        .breaches(team().who(), TODAY)
                        .get(0)
                        .message()
                        .chinese())
                .isEqualTo("该项目仅限注册企业申请，团队注册后可申请。");
        var teamsOnly = new Applicants(Set.of(TEAM), Set.of(), null, null, null, null, null, null, null, null, false);
        assertThat(broken(teamsOnly, team())).isEmpty();
        assertThat(broken(teamsOnly, firm())).containsExactly(Term.FORM);
        assertThat(teamsOnly.breaches(firm().who(), TODAY).get(0).message().chinese())
                .isEqualTo("该项目仅限未注册团队申请。");
    }

    @Test
    void aFirmToTheLastDayOfItsAge() {
        assertThat(broken(sized, firm().founded("2021-11-21"))).isEmpty();
        assertThat(broken(sized, firm().founded("2021-11-20"))).containsExactly(Term.AGE);
        assertThat(broken(TermsFixture.ANY_FIRM, firm().founded("1949-10-01"))).isEmpty();
    }

    @Test
    void aFirmUpToEachLimitOfItsSize() {
        assertThat(broken(sized, firm())).isEmpty();
        assertThat(tooLarge(new Figures(11, SMALL.revenue(), SMALL.assets(), SMALL.capital(), null)))
                .containsExactly("从业人数须申报且不超过 10 人。");
        assertThat(tooLarge(new Figures(10, Yuan.of("100.01"), SMALL.assets(), SMALL.capital(), null)))
                .containsExactly("上年营业收入须申报且不超过 100.00 元。");
        assertThat(tooLarge(new Figures(10, SMALL.revenue(), Yuan.of("200.01"), SMALL.capital(), null)))
                .containsExactly("资产总额须申报且不超过 200.00 元。");
        assertThat(tooLarge(new Figures(10, SMALL.revenue(), SMALL.assets(), Yuan.of("300.01"), null)))
                .containsExactly("注册资本须申报且不超过 300.00 元。");
    }

    @Test
    void noFirmThatDoesNotDeclareItsSize() {
        assertThat(tooLarge(Figures.NONE)).hasSize(4);
        assertThat(broken(TermsFixture.ANY_FIRM, firm().declaring(Figures.NONE)))
                .isEmpty();
    }

    private List<String> tooLarge(Figures figures) {
        List<Breach> breaches = sized.breaches(firm().declaring(figures).who(), TODAY);
        assertThat(breaches).extracting(Breach::term).containsOnly(Term.SIZE);
        return breaches.stream().map(breach -> breach.message().chinese()).toList();
    }

    @Test
    void aTeamInACarrierWithItsCoreMembers() {
        assertThat(broken(teams, team().staying(null).members(3))).isEmpty();
        assertThat(broken(teams, team().staying(null).members(2))).containsExactly(Term.TEAM);
        assertThat(broken(teams, team().staying(null))).containsExactly(Term.TEAM);
        assertThat(broken(teams, team().members(3))).containsExactly(Term.RESIDENCE);
    }

    @Test
    void aTeamOnlyInACarrierOfTheLevelItAsksFor() {
        var gansu = new Applicants(
                Set.of(TEAM), Set.of(), null, new Residency(PROVINCIAL), null, null, null, null, null, null, false);

        assertThat(broken(gansu, team().staying(PROVINCIAL))).isEmpty();
        assertThat(broken(gansu, team().staying(CITY))).containsExactly(Term.RESIDENCE);
        assertThat(broken(gansu, team().outside(PROVINCIAL))).containsExactly(Term.RESIDENCE);
    }

    @Test
    void asksATeamNothingThatOnlyFirmsHave() {
        var both = new Applicants(
                Set.of(FIRM, TEAM),
                Set.of(HNTE),
                null,
                null,
                12,
                1,
                Yuan.of("1.00"),
                Yuan.of("1.00"),
                Yuan.of("1.00"),
                null,
                false);

        assertThat(broken(both, team())).isEmpty();
        assertThat(broken(both, firm()))
                .containsExactly(Term.LABELS, Term.AGE, Term.SIZE, Term.SIZE, Term.SIZE, Term.SIZE);
    }

    private static List<Term> broken(Applicants rule, Somebody somebody) {
        return rule.breaches(somebody.who(), TODAY).stream().map(Breach::term).toList();
    }

    private static Somebody firm() {
        return new Somebody(FIRM, LocalDate.parse("2025-01-01"), Set.of(), false, null, false, SMALL);
    }

    private static Somebody team() {
        return new Somebody(TEAM, null, Set.of(), false, null, false, Figures.NONE);
    }

    /** An applicant with single facts replaced. */
    private record Somebody(
            IncubateeForm form,
            @Nullable LocalDate foundedOn,
            Set<GrowthLabelKind> labels,
            boolean inIncubation,
            @Nullable RecognitionLevel level,
            boolean isListed,
            Figures figures) {
        Candidate who() {
            return new Candidate(
                    form, new RegionCode("640202"), foundedOn, labels, inIncubation, level, isListed, figures);
        }

        Somebody labelled(GrowthLabelKind label) {
            return new Somebody(form, foundedOn, Set.of(label), inIncubation, level, isListed, figures);
        }

        Somebody staying(@Nullable RecognitionLevel where) {
            return new Somebody(form, foundedOn, labels, true, where, isListed, figures);
        }

        Somebody outside(RecognitionLevel once) {
            return new Somebody(form, foundedOn, labels, false, once, isListed, figures);
        }

        Somebody listed() {
            return new Somebody(form, foundedOn, labels, inIncubation, level, true, figures);
        }

        Somebody founded(String day) {
            return new Somebody(form, LocalDate.parse(day), labels, inIncubation, level, isListed, figures);
        }

        Somebody declaring(Figures other) {
            return new Somebody(form, foundedOn, labels, inIncubation, level, isListed, other);
        }

        Somebody members(int count) {
            return declaring(new Figures(null, null, null, null, count));
        }
    }
}
