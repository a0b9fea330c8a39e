package org.hatchery.programme.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.carrier.recognition.RecognitionLevel.PROVINCIAL;
import static org.hatchery.firm.GrowthLabelKind.EAGLET;
import static org.hatchery.firm.GrowthLabelKind.GAZELLE;
import static org.hatchery.firm.GrowthLabelKind.HNTE;
import static org.hatchery.firm.GrowthLabelKind.SRDI;
import static org.hatchery.firm.GrowthLabelKind.TECH_SME;
import static org.hatchery.firm.GrowthLabelKind.UNICORN;
import static org.hatchery.firm.IncubateeForm.FIRM;
import static org.hatchery.firm.IncubateeForm.TEAM;
import static org.hatchery.provider.VoucherServiceKind.INSTRUMENT_SHARING;
import static org.hatchery.provider.VoucherServiceKind.PILOT_VERIFICATION;
import static org.hatchery.provider.VoucherServiceKind.R_AND_D;
import static org.hatchery.provider.VoucherServiceKind.TECHNOLOGY_TRANSFER;
import static org.hatchery.provider.VoucherServiceKind.TESTING;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.IntegrationTest;
import org.hatchery.programme.register.Programme;
import org.hatchery.programme.register.ProgrammeDirectory;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.RuleFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;

/** The real programmes of the sample … */
@IntegrationTest
class SampleProgrammesTests {
    private static final List<String> IDS =
            List.of("liaoning-2025", "gansu-2016", "jiangsu-2020", "shanghai", "double-innovation");

    private final MongoOperations mongo;
    private final ProgrammeDirectory programmes;
    private final RegionDirectory regions;

    SampleProgrammesTests(MongoOperations mongo, ProgrammeDirectory programmes, RegionDirectory regions) {
        this.mongo = mongo;
        this.programmes = programmes;
        this.regions = regions;
    }

    @BeforeEach
    void load() {
        RuleFile.load(mongo, "local/sample/programmes.json", Programme.class);
    }

    /** Other tests do not expect them. */
    @AfterEach
    void unload() {
        find().forEach(mongo::remove);
    }

    private List<Programme> find() {
        return programmes.find(IDS.stream().map(ProgrammeId::new).toList());
    }

    @Test
    void areMarkedAsSampleAndRegionsThatExist() {
        assertThat(find()).hasSize(IDS.size()).allMatch(Programme::isSample);
        assertThat(find()).extracting(Programme::getVersion).containsOnly(0L);
        assertThat(find().stream().map(Programme::getRegion))
                .allMatch(code -> regions.find(code).isPresent());
        assertThat(find().stream()
                        .flatMap(programme -> programme.getTerms().stream())
                        .flatMap(terms -> terms.coverage().partners().stream())
                        .map(Partner::region))
                .hasSize(3)
                .allMatch(code -> regions.find(code).isPresent());
    }

    @Test
    void keepTheRulesForTermsThatSomebodyTypes() {
        find().forEach(programme ->
                programme.getTerms().forEach(terms -> TermsCheck.check(terms, programme.getRegion())));
    }

    @Test
    void nameTheTitleOfEverySource() {
        assertThat(find().stream().flatMap(SampleProgrammesTests::citations))
                .hasSizeGreaterThan(IDS.size())
                .allMatch(source -> !source.title().isBlank());
    }

    @Test
    void sayInBothLanguagesWhateverIsNotInTheSource() {
        assertThat(find().stream().flatMap(SampleProgrammesTests::citations).filter(source -> source.words() == null))
                .isNotEmpty()
                .allMatch(source -> source.note() != null
                        && source.note().chinese().endsWith("。")
                        && source.note().english().matches("[A-Z].*\\.")
                        && source.note().english().codePoints().noneMatch(Character::isIdeographic));
        assertThat(note("liaoning-2025", Term.RATE)).isEqualTo(new Sentence("来源未载明。", "Not shown in the source."));
        assertThat(note("liaoning-2025", Term.VALIDITY)).isEqualTo(new Sentence("来源未载明。", "Not shown in the source."));
        assertThat(note("gansu-2016", Term.RATE)).isEqualTo(new Sentence("来源未载明。", "Not shown in the source."));
        assertThat(note("double-innovation", Term.RATE)).isEqualTo(new Sentence("来源未载明。", "Not shown in the source."));
    }

    @Test
    void areVerifiedOnlyWhereTheWordsWereRead() {
        assertThat(find().stream().flatMap(SampleProgrammesTests::citations).filter(Citation::verified))
                .hasSizeGreaterThan(10)
                .allMatch(source -> source.words() != null && !source.words().isBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "liaoning-2025, true",
        "gansu-2016, true",
        "jiangsu-2020, true",
        "shanghai, false",
        "double-innovation, false"
    })
    void areVerifiedOnlyWhereTheSourceIsSure(String id, boolean verified) {
        assertThat(terms(id).citation().verified()).isEqualTo(verified);
        assertThat(terms(id).source(Term.YEAR_CAP).verified()).isEqualTo(verified);
    }

    @ParameterizedTest
    @ValueSource(strings = {"liaoning-2025", "gansu-2016", "shanghai", "double-innovation"})
    void sayThatTheyAreInForceHereAsASample(String id) {
        assertThat(terms(id).isInForce(LocalDate.parse("2026-11-21"))).isTrue();
        assertThat(terms(id).citation().note())
                .extracting(Sentence::chinese, Sentence::english)
                .satisfies(said -> {
                    assertThat(said.get(0).toString()).contains("示例数据：此处视为现行");
                    assertThat(said.get(1).toString()).contains("Sample: treated as in force here.");
                });
    }

    @Test
    void endWithThePilotYearInJiangsu() {
        assertThat(terms("jiangsu-2020").isInForce(LocalDate.parse("2020-12-31")))
                .isTrue();
        assertThat(terms("jiangsu-2020").isInForce(LocalDate.parse("2021-01-01")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "liaoning-2025, 210000, 2025-01-01, 200000.00, , , APPLICANT_CLAIMS",
        "gansu-2016, 620000, 2016-01-01, 50000.00, 50000.00, , APPLICANT_CLAIMS",
        "jiangsu-2020, 320000, 2020-01-01, 100000.00, , 25, PROVIDER_CLAIMS",
        "shanghai, 310000, 2018-01-01, 500000.00, 100000.00, 50, APPLICANT_CLAIMS",
        "double-innovation, 310110, 2026-01-01, 100000.00, , , APPLICANT_CLAIMS"
    })
    void payWhatTheSourcesShowAndNothingElse(
            String id,
            String region,
            LocalDate from,
            String firmYear,
            @Nullable String teamYear,
            @Nullable Double percent,
            SettlementModel model) {
        Terms terms = terms(id);
        Funding funding = terms.funding();
        assertThat(programme(id).getRegion()).isEqualTo(new RegionCode(region));
        assertThat(terms.from()).isEqualTo(from);
        assertThat(funding.firmYear()).isEqualTo(Yuan.of(firmYear));
        assertThat(funding.teamYear()).isEqualTo(teamYear == null ? null : Yuan.of(teamYear));
        assertThat(funding.rate()).isEqualTo(percent == null ? null : Rate.ofPercent(percent, "rate"));
        assertThat(funding.kindRates()).isEmpty();
        assertThat(funding.perKind()).isEmpty();
        assertThat(funding.perRequest()).isNull();
        assertThat(funding.firstRequest()).isNull();
        assertThat(terms.requests()).isEqualTo(new Requests(null, false, null));
        assertThat(terms.settlement().model()).isEqualTo(model);
        assertThat(terms.settlement().noticeDays()).isNull();
        assertThat(terms.settlement().stageDays()).isEmpty();
        assertThat(terms.applicants().maxAgeMonths()).isNull();
        assertThat(terms.applicants().maxStaff()).isNull();
    }

    @Test
    void acceptLabelledFirmsOfLiaoning() {
        Applicants who = terms("liaoning-2025").applicants();

        assertThat(who.forms()).containsExactly(FIRM);
        assertThat(who.labels()).containsExactlyInAnyOrder(TECH_SME, HNTE, EAGLET, GAZELLE, UNICORN, SRDI);
        assertThat(who.insteadOfLabel()).isEqualTo(new Residency(PROVINCIAL));
        assertThat(who.unlisted()).isTrue();
        assertThat(terms("liaoning-2025").coverage().services())
                .containsExactlyInAnyOrder(
                        R_AND_D, TECHNOLOGY_TRANSFER, TESTING, PILOT_VERIFICATION, INSTRUMENT_SHARING);
        assertThat(terms("liaoning-2025").coverage().localOnly()).isTrue();
    }

    @Test
    void acceptTeamsOfGansuInCarriersOfTheProvince() {
        Applicants who = terms("gansu-2016").applicants();

        assertThat(who.forms()).containsExactlyInAnyOrder(FIRM, TEAM);
        assertThat(who.ofTeams()).isEqualTo(new Residency(PROVINCIAL));
        assertThat(terms("gansu-2016").coverage().services()).containsExactlyInAnyOrder(TESTING, INSTRUMENT_SHARING);
        assertThat(terms("gansu-2016").source(Term.BUDGET).words()).contains("1000 万元");
    }

    @Test
    void acceptTeamsOfThreeInAnyCarrierOfShanghai() {
        Applicants who = terms("shanghai").applicants();

        assertThat(who.labels()).containsExactly(TECH_SME);
        assertThat(who.ofTeams()).isEqualTo(new Residency(null));
        assertThat(who.minCoreMembers()).isEqualTo(3);
        assertThat(terms("shanghai").coverage().services()).contains(VoucherServiceKind.values());
    }

    @Test
    void lastForTheCalendarYearInJiangsuAndOpenEndedElsewhere() {
        assertThat(terms("jiangsu-2020").validity()).isEqualTo(new Validity(null, 12, 31));
        assertThat(Stream.of("liaoning-2025", "gansu-2016", "shanghai", "double-innovation"))
                .allMatch(id -> terms(id).validity().equals(new Validity(null, null, null)));
    }

    @Test
    void splitTheCostOfDoubleInnovationByThirds() {
        assertThat(terms("double-innovation").coverage().partners())
                .containsExactly(
                        new Partner(new RegionCode("320412"), new Rate(3_333)),
                        new Partner(new RegionCode("330402"), new Rate(3_333)),
                        new Partner(new RegionCode("340100"), new Rate(3_333)));
    }

    private Terms terms(String id) {
        return programme(id).getTerms().get(0);
    }

    private Programme programme(String id) {
        return programmes.get(new ProgrammeId(id), "programme");
    }

    private @Nullable Sentence note(String id, Term term) {
        return terms(id).source(term).note();
    }

    private static Stream<Citation> citations(Programme programme) {
        return programme.getTerms().stream()
                .flatMap(terms -> Stream.concat(Stream.of(terms.citation()), terms.sources().values().stream()));
    }
}
