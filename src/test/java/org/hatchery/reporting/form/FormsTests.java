package org.hatchery.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.shared.Period;
import org.junit.jupiter.api.Test;

/** The forms that come with the service … */
class FormsTests {
    private static final Map<String, ReportForm> FORMS = FormFile.all().stream()
            .collect(Collectors.toMap(
                    ReportForm::code,
                    Function.identity(),
                    (one, other) -> one.version() > other.version() ? one : other));

    /** Of the dictionary of indicators, those marked for incubators. */
    private static final Set<String> OF_INCUBATORS = Set.of(
            "areaTotal",
            "areaOffice",
            "areaIncubatee",
            "areaPublic",
            "areaOther",
            "natureKind",
            "isNational",
            "inHightechZone",
            "foundedOn",
            "typeGeneralOrSpecial",
            "investFiscal",
            "investEnterprise",
            "investSocial",
            "investOther",
            "fixedAssetOriginal",
            "fixedAssetNet",
            "incubationFund",
            "revTotal",
            "revService",
            "revProperty",
            "revInvest",
            "revOther",
            "netProfit",
            "taxPaid",
            "fiscalSupport",
            "nationalPlanFunds",
            "staff",
            "staffTechnical",
            "staffCollege",
            "staffReturnee",
            "incubatees",
            "incubateesByReturnee",
            "incubateeRevenue",
            "incubateeRnd",
            "incubateeFiscalCum",
            "incubateeVcCum",
            "incubateesFinancedCum",
            "incubateeEmployees",
            "newIncubateesYear",
            "graduatesYear",
            "graduatesCum",
            "mentors",
            "mentoredFirms",
            "contractedIntermediaries",
            "platformInvestment",
            "events",
            "trainings",
            "attendees",
            "ipApplied",
            "ipGranted",
            "ipValid",
            "inventionValid",
            "softwareCopyright",
            "freshGraduatesHired",
            "collegeStaffIncubatee",
            "hnteIncubatees",
            "techSmeIncubatees",
            "vcYear",
            "ownInvestYear",
            "financedFirmsYear");

    /** And those marked for maker spaces; the flags of services are four. */
    private static final Set<String> OF_MAKER_SPACES = Set.of(
            "revTotal",
            "revService",
            "revProperty",
            "revInvest",
            "revOther",
            "teamsServed",
            "teamMembers",
            "startupsServed",
            "startupJobs",
            "offersMentoring",
            "offersFinancing",
            "offersInnovation",
            "offersInternational",
            "operatingCost",
            "adminCost",
            "financedTeamsAndFirms",
            "listedFirms",
            "overseasProjects",
            "mentors",
            "mentoredFirms",
            "events",
            "trainings",
            "attendees",
            "ipApplied",
            "ipGranted",
            "ipValid",
            "inventionValid",
            "softwareCopyright",
            "freshGraduatesHired",
            "vcYear",
            "ownInvestYear",
            "financedFirmsYear",
            "workstations",
            "workstationsUsed",
            "residentTeams",
            "residentFirms",
            "founderStudents",
            "founderReturnees",
            "founderResearchers",
            "founderForeign");

    private static Set<String> items(String form) {
        return FORMS.get(form).items().map(FormItem::code).collect(Collectors.toSet());
    }

    private static List<String> known(String form, Known known) {
        return FORMS.get(form)
                .items()
                .filter(item -> item.known() == known)
                .map(FormItem::code)
                .toList();
    }

    @Test
    void areNine() {
        assertThat(FORMS)
                .containsOnlyKeys(
                        "INCUBATOR_YEAR",
                        "MAKER_SPACE_YEAR",
                        "CARRIER_MONTH",
                        "FIRM_YEAR",
                        "PROGRESS_HALF",
                        "PROGRESS_LEAD_HALF",
                        "CONVERSION_YEAR",
                        "SCIENCE_REPORT_YEAR",
                        "STATISTICS_YEAR");
    }

    @Test
    void haveEveryItemOfTheDictionary() {
        assertThat(items("INCUBATOR_YEAR")).isEqualTo(OF_INCUBATORS);
        assertThat(items("MAKER_SPACE_YEAR")).isEqualTo(OF_MAKER_SPACES);
    }

    @Test
    void sayWhichItemsNobodyVerified() {
        assertThat(known("INCUBATOR_YEAR", Known.SEEN)).hasSize(38);
        assertThat(known("INCUBATOR_YEAR", Known.MEMORY)).contains("newIncubateesYear", "mentors", "ipValid");
        assertThat(known("MAKER_SPACE_YEAR", Known.SEEN)).hasSize(18);
        assertThat(known("CARRIER_MONTH", Known.SEEN))
                .containsExactly("newIncubatees", "techSmes", "trainings", "financing");
        assertThat(known("PROGRESS_HALF", Known.SEEN)).containsExactly("progress", "workPlan");
    }

    @Test
    void areAskedForPeriodsOfTheirRhythm() {
        assertThat(FORMS.get("CARRIER_MONTH").isFor(new Period("2026-10"))).isTrue();
        assertThat(FORMS.get("CARRIER_MONTH").isFor(new Period("2026"))).isFalse();
        assertThat(FORMS.get("PROGRESS_HALF").isFor(new Period("2026-H1"))).isTrue();
        assertThat(FORMS.get("INCUBATOR_YEAR").isFor(new Period("2017"))).isFalse();
        assertThat(FORMS.get("INCUBATOR_YEAR").isFor(new Period("2018"))).isTrue();
    }

    @Test
    void knowWhichPeriodCameBefore() {
        assertThat(Rhythm.MONTH.before(new Period("2026-01"))).isEqualTo(new Period("2025-12"));
        assertThat(Rhythm.QUARTER.before(new Period("2026-Q1"))).isEqualTo(new Period("2025-Q4"));
        assertThat(Rhythm.HALF.before(new Period("2026-H2"))).isEqualTo(new Period("2026-H1"));
        assertThat(Rhythm.YEAR.before(new Period("2026"))).isEqualTo(new Period("2025"));
        assertThat(Rhythm.HALF.yearBefore(new Period("2026-H2"))).isEqualTo(new Period("2025-H2"));
    }
}
