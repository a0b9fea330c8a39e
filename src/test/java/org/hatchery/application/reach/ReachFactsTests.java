package org.hatchery.application.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.CreditCodes;
import org.hatchery.IntegrationTest;
import org.hatchery.ServiceClock;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationId;
import org.hatchery.application.dossier.ApplicationStore;
import org.hatchery.application.dossier.Dossiers;
import org.hatchery.application.paper.AppliedRule;
import org.hatchery.application.paper.Claimant;
import org.hatchery.award.entitlement.AwardSubject;
import org.hatchery.award.entitlement.AwardSubjects;
import org.hatchery.award.entitlement.CheckEntitlement;
import org.hatchery.award.entitlement.Entitlement;
import org.hatchery.award.entitlement.HeldEntitlements;
import org.hatchery.award.fact.AwardFactKind;
import org.hatchery.award.fact.FactPattern;
import org.hatchery.award.rule.AwardMode;
import org.hatchery.award.rule.AwardRule;
import org.hatchery.award.rule.AwardRuleDirectory;
import org.hatchery.award.rule.AwardRuleId;
import org.hatchery.award.rule.CountsFacts;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Particulars;
import org.hatchery.firm.Placement;
import org.hatchery.firm.Registration;
import org.hatchery.firm.Stage;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.TitleEvent;
import org.hatchery.identity.TitleStep;
import org.hatchery.region.RegionCode;
import org.hatchery.register.firm.RegisteredFirm;
import org.hatchery.register.party.FoundParty;
import org.hatchery.register.party.Party;
import org.hatchery.register.party.PartyKind;
import org.hatchery.register.title.Title;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.mongo.SetAside;
import org.hatchery.shared.mongo.SetAsideLedger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** A beneficiary over which the run of a night goes … */
@IntegrationTest
class ReachFactsTests {
    private static final String FIRM = "RegisteredFirm";
    private static final String HERE = "reach-";
    private static final RegionCode COUNTY = new RegionCode("620725");
    private static final String RULE = "SD-hnte-recognition-award";
    private static final int MANY = 1_003;

    private final MongoOperations mongo;
    private final RunReach run;
    private final AwardSubjects subjects;
    private final CheckEntitlement check;
    private final HeldEntitlements held;
    private final AwardRuleDirectory rules;
    private final ApplicationStore applications;
    private final SetAsideLedger setAside;
    private final ServiceClock clock;

    ReachFactsTests(
            MongoOperations mongo,
            RunReach run,
            AwardSubjects subjects,
            CheckEntitlement check,
            HeldEntitlements held,
            AwardRuleDirectory rules,
            ApplicationStore applications,
            SetAsideLedger setAside,
            ServiceClock clock) {
        this.mongo = mongo;
        this.run = run;
        this.subjects = subjects;
        this.check = check;
        this.held = held;
        this.rules = rules;
        this.applications = applications;
        this.setAside = setAside;
        this.clock = clock;
    }

    @BeforeEach
    @AfterEach
    void clear() {
        var mine = new Query(where("_id").regex("^" + HERE));
        Stream.of("titles", "achievements", "technologyContracts", "pilotProjects", "applications", "firms")
                .forEach(collection -> mongo.remove(mine, collection));
        mongo.remove(new Query(where("_id").regex("^9162072")), "registeredFirms");
        mongo.remove(new Query(where("holderCode").regex("^FIRM/9162072")), "titles");
        mongo.remove(new Query(where("_id").regex("^(" + FIRM + "/9162072|Incubatee/" + HERE + ")")), "awardStandings");
        mongo.remove(new Query(where("subject").regex("^(9162072|" + HERE + ")")), SetAside.class);
        mongo.remove(new Query(), "awardReachRuns");
    }

    private void night() {
        mongo.remove(new Query(), "awardReachRuns");
        run.run(clock.today());
        assertThat(mongo.findById(clock.today().toString(), ReachRun.class).done())
                .isTrue();
    }

    /** Firms of the register that were recognised last year. */
    private List<CreditCode> firms(int count) {
        List<CreditCode> codes = IntStream.rangeClosed(1, count)
                .mapToObj(number -> CreditCodes.of(COUNTY.value(), number))
                .toList();
        codes.forEach(code -> mongo.insert(RegisteredFirm.register(code, name(code), COUNTY, null, false)));
        codes.forEach(code -> mongo.insert(title(code)));
        return codes;
    }

    private static String name(CreditCode code) {
        return "甲乙" + code.value() + "有限公司";
    }

    private Title title(CreditCode code) {
        LocalDate from = clock.today().minusMonths(14);
        return Title.grant(
                new FoundParty(new Party(PartyKind.FIRM, code.value(), name(code)), COUNTY, COUNTY.visibleTo()),
                new Title.Grant("HNTE", RecognitionLevel.NATIONAL, null, "省科技厅", "甘科〔1〕", from, null),
                new TitleEvent(TitleStep.GRANT, from, null, null, null),
                null,
                false);
    }

    private void incubatee(String key, CreditCode code, @Nullable LocalDate endedOn) {
        mongo.remove(new Query(where("_id").is(key)), Incubatee.class);
        Incubatee party = Incubatee.arriving(
                new IncubateeId(key),
                new Particulars("试验科技有限公司", IndustryField.NEW_MATERIALS, null, null),
                new Registration(code, LocalDate.parse("2020-01-01"), null, false),
                null,
                false);
        Set<String> seenBy = new HashSet<>(COUNTY.visibleTo());
        seenBy.add(Scope.incubatee(key));
        party.place(
                new Placement(
                        endedOn == null ? Stage.IN_INCUBATION : Stage.GRADUATED,
                        new CarrierId("reach-carrier"),
                        CarrierKind.INCUBATOR,
                        COUNTY,
                        LocalDate.parse("2024-01-01"),
                        null,
                        endedOn,
                        null),
                seenBy,
                seenBy);
        mongo.insert(party);
    }

    private Application submitted(String key, CreditCode code, String piece) {
        var title = new Sentence("高新技术企业认定奖励", "Award for recognition");
        var rule = new AppliedRule(
                RULE,
                title,
                AwardMode.QUICK,
                COUNTY,
                Yuan.of("100000"),
                false,
                false,
                null,
                5,
                null,
                null,
                title,
                Set.of(RULE + "|" + piece + code.value()));
        String id = HERE + UUID.randomUUID();
        Application one = Application.begin(
                new ApplicationId(id),
                new Claimant(Scope.incubatee(key), GlobalId.of("Incubatee", key), code.value(), "试验企业", "试验企业", COUNTY),
                rule,
                List.of(),
                clock.today(),
                new Receipt("reach/" + id, id),
                false);
        one.submit(List.of(COUNTY), Dossiers.by("firm", clock.today()));
        return applications.save(one);
    }

    private void decline(Application one) {
        one.decline("材料不属实", Dossiers.by("bureau", clock.today()));
        applications.save(one);
    }

    private String state(String type, String key) {
        AwardStanding found = mongo.findById(AwardStanding.key(type, key, RULE), AwardStanding.class);
        return found == null ? "" : found.state().name();
    }

    private void damage(String collection, Document without) {
        mongo.getCollection(collection).insertOne(without.append("_id", HERE + "damaged"));
    }

    private List<String> aside(String type) {
        return setAside.of("reach/" + type).stream()
                .map(SetAside::subject)
                .filter(subject -> subject.startsWith("9162072") || subject.startsWith(HERE))
                .toList();
    }

    @Test
    void stopsNobodyElseWhenAFactOfItCannotBeRead() {
        List<CreditCode> firms = firms(9);
        CreditCode tested = CreditCodes.of(COUNTY.value(), 100);
        incubatee(HERE + "tested", tested, null);
        incubatee(HERE + "sound", CreditCodes.of(COUNTY.value(), 101), null);
        mongo.insert(title(CreditCodes.of(COUNTY.value(), 101)));
        damage("titles", new Document("holderCode", "FIRM/" + firms.get(1).value()).append("from", "never"));
        damage(
                "achievements",
                new Document(
                                "facts",
                                new Document(
                                        "owners",
                                        List.of(new Document(
                                                "creditCode", firms.get(3).value()))))
                        .append("registeredOn", "never")
                        .append("visibleTo", List.of()));
        damage(
                "technologyContracts",
                new Document(
                                "facts",
                                new Document(
                                                "buyer",
                                                new Document(
                                                        "creditCode",
                                                        firms.get(5).value()))
                                        .append("signedOn", "never"))
                        .append("state", "RECOGNISED"));
        damage(
                "applications",
                new Document(
                                "claimant",
                                new Document("party", "?")
                                        .append("identity", firms.get(7).value()))
                        .append("state", "SUBMITTED")
                        .append("rule", new Document("rule", RULE).append("title", 5)));
        damage(
                "pilotProjects",
                new Document("visibleTo", List.of(Scope.incubatee(HERE + "tested"))).append("state", "CONCLUDED"));

        night();

        IntStream.of(0, 2, 4, 6, 8)
                .mapToObj(firms::get)
                .forEach(sound -> assertThat(state(FIRM, sound.value())).isEqualTo("WAITING"));
        assertThat(state("Incubatee", HERE + "sound")).isEqualTo("WAITING");
        assertThat(aside(FIRM))
                .containsExactlyInAnyOrderElementsOf(IntStream.of(1, 3, 5, 7)
                        .mapToObj(place -> firms.get(place).value())
                        .toList());
        assertThat(aside("Incubatee")).containsExactly(HERE + "tested");

        Stream.of("titles", "achievements", "technologyContracts", "pilotProjects")
                .forEach(collection -> mongo.remove(new Query(where("_id").is(HERE + "damaged")), collection));
        night();
        assertThat(aside(FIRM))
                .as("one is still damaged")
                .containsExactly(firms.get(7).value());
        assertThat(aside("Incubatee")).isEmpty();
        assertThat(state(FIRM, firms.get(3).value())).isEqualTo("WAITING");
    }

    @Test
    void isCountedEvenWhenTheRunIsStopped() {
        mongo.upsert(
                new Query(where("_id").is(COUNTY)),
                Update.update("stale", clock.instant().minusSeconds(90)),
                ReachCount.class);
        mongo.getCollection("awardReachRuns")
                .insertOne(new Document("_id", clock.today().toString())
                        .append("done", false)
                        .append("after", "")
                        .append("looked", "damaged")
                        .append("due", java.util.Date.from(clock.instant().minusSeconds(60))));

        assertThatThrownBy(run::regularly).isInstanceOf(RuntimeException.class);

        assertThat(mongo.findById(COUNTY, ReachCount.class).stale()).isNull();
    }

    @Test
    void isWhereTheRegisterHasItOnceItLeftItsCarrier() {
        CreditCode code = firms(1).get(0);
        CreditCode unknown = CreditCodes.of(COUNTY.value(), 100);
        mongo.insert(title(unknown));
        incubatee(HERE + "staying", code, null);
        incubatee(HERE + "unknown", unknown, clock.today().minusDays(3));
        night();
        assertThat(state("Incubatee", HERE + "staying")).isEqualTo("WAITING");
        assertThat(state(FIRM, code.value())).isEmpty();

        incubatee(HERE + "staying", code, clock.today().minusDays(3));
        night();
        assertThat(state("Incubatee", HERE + "staying")).isEmpty();
        assertThat(state(FIRM, code.value())).isEqualTo("WAITING");
        assertThat(state("Incubatee", HERE + "unknown"))
                .as("not on the register")
                .isEqualTo("WAITING");

        submitted(HERE + "staying", code, "");
        night();
        assertThat(state(FIRM, code.value()))
                .as("applied for while it was in the carrier")
                .isEqualTo("APPLIED");
    }

    @Test
    void hasAppliedAsLongAsItDidForOnePiece() {
        CreditCode code = CreditCodes.of(COUNTY.value(), 100);
        mongo.insert(title(code));
        incubatee(HERE + "pieces", code, null);
        night();
        assertThat(state("Incubatee", HERE + "pieces")).isEqualTo("WAITING");
        Application first = submitted(HERE + "pieces", code, "1");
        Application second = submitted(HERE + "pieces", code, "2");

        decline(second);
        assertThat(state("Incubatee", HERE + "pieces")).isEqualTo("APPLIED");
        decline(first);
        assertThat(state("Incubatee", HERE + "pieces")).isEqualTo("WAITING");
    }

    @Test
    void isJudgedByTheSameFactsAloneAndAmongMany() {
        CreditCode code = firms(1).get(0);
        mongo.getCollection("achievements")
                .insertMany(IntStream.range(0, MANY)
                        .mapToObj(number -> achievement(code, number))
                        .toList());
        mongo.getCollection("technologyContracts")
                .insertMany(IntStream.range(0, 103)
                        .mapToObj(number -> contract(code, number))
                        .toList());
        AwardSubject subject = subjects.get(FIRM, code.value(), Scope.EVERYTHING, "subject");
        AwardRule rule = counting(Map.of("ACHIEVEMENT", 2, "CONVERSION", 2, "CONTRACT", 2));

        Entitlement alone = check.of(rule, subject, Scope.EVERYTHING, clock.today(), List.of());
        Entitlement among = held.of(List.of(subject), List.of(rule), clock.today())
                .get(code.value())
                .get(0);

        assertThat(among.conditions()).isEqualTo(alone.conditions());
        assertThat(alone.conditions())
                .extracting(answer -> answer.facts().size())
                .containsExactlyInAnyOrder(1_000, 3, 100);
    }

    /** Only the three registered first were converted. */
    private Document achievement(CreditCode code, int number) {
        LocalDate on = clock.today().minusDays(2_000 - number);
        return new Document("_id", HERE + number)
                .append(
                        "facts",
                        new Document("owners", List.of(new Document("creditCode", code.value())))
                                .append("purpose", "LIVELIHOOD")
                                .append("willing", true))
                .append("registeredOn", on.toString())
                .append("convertedOn", number < 3 ? on.plusDays(1).toString() : null)
                .append("conversions", List.of())
                .append("visibleTo", List.of());
    }

    private Document contract(CreditCode code, int number) {
        return new Document("_id", HERE + number)
                .append("state", "RECOGNISED")
                .append("visibleTo", List.of())
                .append(
                        "facts",
                        new Document("buyer", new Document("creditCode", code.value()))
                                .append("kind", "DEVELOPMENT")
                                .append("total", 100_00L)
                                .append(
                                        "signedOn",
                                        clock.today().minusDays(200 - number).toString()));
    }

    private AwardRule counting(Map<String, Integer> kinds) {
        AwardRule one = rules.get(new AwardRuleId(RULE), "rule");
        var words = new Sentence("数量", "Number");
        return new AwardRule(
                one.id(),
                one.clause(),
                one.document(),
                one.number(),
                one.region(),
                one.name(),
                one.original(),
                one.beneficiaries(),
                one.instrument(),
                one.mode(),
                one.frequency(),
                one.timing(),
                one.nextYearBudget(),
                one.sum(),
                one.from(),
                one.to(),
                one.overrides(),
                one.flaw(),
                kinds.entrySet().stream()
                        .<org.hatchery.award.rule.AwardCondition>map(kind -> new CountsFacts(
                                words,
                                kind.getValue(),
                                List.of(new FactPattern(AwardFactKind.valueOf(kind.getKey()), Set.of(), Set.of()))))
                        .toList());
    }
}
