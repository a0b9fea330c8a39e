package org.hatchery.application.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.hatchery.CreditCodes;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.ServiceClock;
import org.hatchery.Together;
import org.hatchery.award.entitlement.AwardSubject;
import org.hatchery.award.entitlement.AwardSubjects;
import org.hatchery.award.entitlement.CheckEntitlement;
import org.hatchery.award.entitlement.Entitlement;
import org.hatchery.award.entitlement.EntitlementState;
import org.hatchery.award.entitlement.HeldEntitlements;
import org.hatchery.award.rule.AwardMode;
import org.hatchery.award.rule.AwardRule;
import org.hatchery.award.rule.AwardRuleDirectory;
import org.hatchery.award.rule.AwardRuleId;
import org.hatchery.award.rule.Beneficiary;
import org.hatchery.carrier.recognition.RecognitionLevel;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** The run of a night over all that may claim an award … */
@IntegrationTest
class ReachRunTests {
    private static final Logger LOG = LoggerFactory.getLogger(ReachRunTests.class);
    private static final String TYPE = "RegisteredFirm";
    private static final RegionCode COUNTY = new RegionCode("620725");
    private static final List<String> KINDS = List.of("HNTE", "TECH_SME", "IP_ADVANTAGE_FIRM", "EAGLET");
    /** Firms of the measurement; 20,000 by {@code -Dreach.firms=20000}. */
    private static final int FIRMS = Integer.getInteger("reach.firms", 1_200);

    private static int runs;

    private final MongoOperations mongo;
    private final RunReach run;
    private final ReachRunLedger progress;
    private final LookAtPortion portion;
    private final ReachDirectory reach;
    private final AwardSubjects subjects;
    private final CheckEntitlement check;
    private final HeldEntitlements held;
    private final AwardRuleDirectory rules;
    private final DatabaseCommands commands;
    private final ServiceClock clock;
    private final Random draw = new Random(16);

    ReachRunTests(
            MongoOperations mongo,
            RunReach run,
            ReachRunLedger progress,
            LookAtPortion portion,
            ReachDirectory reach,
            AwardSubjects subjects,
            CheckEntitlement check,
            HeldEntitlements held,
            AwardRuleDirectory rules,
            DatabaseCommands commands,
            ServiceClock clock) {
        this.mongo = mongo;
        this.run = run;
        this.progress = progress;
        this.portion = portion;
        this.reach = reach;
        this.subjects = subjects;
        this.check = check;
        this.held = held;
        this.rules = rules;
        this.commands = commands;
        this.clock = clock;
    }

    @BeforeEach
    @AfterEach
    void clear() {
        var mine = new Query(where("_id").regex("^9162072"));
        mongo.remove(mine, "registeredFirms");
        mongo.remove(new Query(where("holderCode").regex("^FIRM/9162072")), "titles");
        mongo.remove(new Query(where("_id").regex("^" + TYPE + "/9162072")), "awardStandings");
        mongo.remove(new Query(), "awardReachRuns");
        clock.reset();
    }

    /** A day on which no other run was. */
    private LocalDate day() {
        return clock.today().minusDays(++runs);
    }

    /** Firms of which every other one holds a title or two. */
    private List<CreditCode> firms(int count) {
        List<RegisteredFirm> firms = new ArrayList<>();
        List<Title> titles = new ArrayList<>();
        IntStream.range(0, count).forEach(number -> {
            CreditCode code = CreditCodes.of(COUNTY.value(), number + 1);
            firms.add(RegisteredFirm.register(code, "甲乙" + number + "有限公司", COUNTY, null, false));
            if (draw.nextBoolean()) {
                titles.add(title(code, KINDS.get(draw.nextInt(KINDS.size())), number));
            }
        });
        mongo.insertAll(firms);
        mongo.insertAll(titles);
        return firms.stream().map(RegisteredFirm::creditCode).toList();
    }

    private Title title(CreditCode code, String kind, int number) {
        LocalDate from = clock.today().minusMonths(14);
        return Title.grant(
                new FoundParty(
                        new Party(PartyKind.FIRM, code.value(), "甲乙" + number + "有限公司"), COUNTY, COUNTY.visibleTo()),
                new Title.Grant(kind, RecognitionLevel.PROVINCIAL, null, "省科技厅", "甘科〔" + number + "〕", from, null),
                new TitleEvent(TitleStep.GRANT, from, null, null, null),
                null,
                false);
    }

    private Map<String, Set<String>> kept() {
        return mongo.find(new Query(where("_id").regex("^" + TYPE + "/9162072")), AwardStanding.class).stream()
                .collect(Collectors.groupingBy(
                        one -> one.id().substring(0, one.id().indexOf('#')),
                        Collectors.mapping(AwardStanding::rule, Collectors.toSet())));
    }

    private Map<String, Set<String>> oneByOne(List<CreditCode> firms, LocalDate day) {
        return firms.stream()
                .collect(Collectors.toMap(code -> TYPE + "/" + code.value(), code -> one(code, day)))
                .entrySet()
                .stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Set<String> one(CreditCode code, LocalDate day) {
        AwardSubject subject = subjects.get(TYPE, code.value(), Scope.EVERYTHING, "subject");
        return check.all(subject, Scope.EVERYTHING, day).stream()
                .filter(one -> one.rule().mode() != AwardMode.NONE)
                .filter(one -> one.state() == EntitlementState.MET || one.state() == EntitlementState.INCOMPLETE)
                .map(one -> one.rule().id().value())
                .collect(Collectors.toSet());
    }

    @Test
    void findsForEachWhatAskingOneByOneFinds() {
        List<CreditCode> firms = firms(60);
        LocalDate day = day();

        run.run(day);

        assertThat(kept()).isEqualTo(oneByOne(firms, day)).hasSizeGreaterThan(10);
    }

    @Test
    void writesOnlyWhatChangedAndTakesAwayWhatIsOver() {
        List<CreditCode> firms = firms(40);
        run.run(day());
        Map<String, Set<String>> before = kept();
        CreditCode loser = firms.stream()
                .filter(code -> before.containsKey(TYPE + "/" + code.value()))
                .findFirst()
                .orElseThrow();
        mongo.remove(new Query(where("holderCode").is("FIRM/" + loser.value())), "titles");
        LocalDate later = day();

        run.run(later);

        assertThat(mongo.findById(later.toString(), ReachRun.class).changed())
                .isEqualTo(before.get(TYPE + "/" + loser.value()).size());
        assertThat(kept()).doesNotContainKey(TYPE + "/" + loser.value()).hasSize(before.size() - 1);
    }

    @Test
    void goesOnWhereADeadNodeStopped() {
        clock.pass(Duration.ofHours(-1));
        List<CreditCode> firms = firms(30);
        LocalDate day = day();
        ReachRun dead = progress.take(day).orElseThrow();
        List<String> some = portion.after(TYPE, "");
        LookedAt first = portion.look(TYPE, "", some, day);
        progress.come(dead, TYPE, some.get(some.size() - 1), first);
        long told = mongo.findById(day.toString(), ReachRun.class).looked();

        run.run(day);
        assertThat(mongo.findById(day.toString(), ReachRun.class).done())
                .as("while it may be alive")
                .isFalse();
        clock.pass(Duration.ofMinutes(3));
        run.run(day);

        ReachRun done = mongo.findById(day.toString(), ReachRun.class);
        assertThat(done.done()).isTrue();
        assertThat(done.looked()).isGreaterThanOrEqualTo(told);
        assertThat(kept()).isEqualTo(oneByOne(firms, day));
        assertThat(progress.come(dead, TYPE, "", first))
                .as("the dead one wakes up")
                .isEmpty();
    }

    @Test
    void isStoppedByNoRecordThatCannotBeRead() {
        List<CreditCode> firms = firms(30);
        CreditCode damaged = firms.get(7);
        mongo.getCollection("registeredFirms")
                .replaceOne(new Document("_id", damaged.value()), new Document("name", 5).append("region", "?"));
        LocalDate day = day();

        run.run(day);

        ReachRun done = mongo.findById(day.toString(), ReachRun.class);
        assertThat(done.done()).isTrue();
        assertThat(done.unread()).isPositive();
        List<CreditCode> sound =
                firms.stream().filter(code -> !code.equals(damaged)).toList();
        assertThat(kept()).isEqualTo(oneByOne(sound, day));
    }

    @Test
    void isDoneOnceWhenManyBeginIt() {
        firms(30);
        LocalDate day = day();

        Together.run(8, caller -> {
            run.run(day);
            return true;
        });

        ReachRun done = mongo.findById(day.toString(), ReachRun.class);
        assertThat(done.done()).isTrue();
        LocalDate alone = day();
        run.run(alone);
        assertThat(done.looked())
                .isEqualTo(mongo.findById(alone.toString(), ReachRun.class).looked());
    }

    @Test
    void countsWhatItsListHolds() {
        firms(50);
        run.run(day());
        run.recount(clock.instant().plusSeconds(1));

        Scope scope = Scope.of(Set.of(Scope.region(COUNTY.value())));
        reach.table(COUNTY)
                .rows()
                .forEach(row -> assertThat(reach.search(
                                        new ReachFilter(COUNTY, row.rule().id(), Set.of(ReachState.WAITING)),
                                        scope,
                                        org.hatchery.shared.PageRequest.first(100))
                                .items())
                        .as(row.rule().id().value())
                        .hasSize(row.waiting()));
        assertThat(reach.table(COUNTY).rows())
                .anyMatch(row -> row.rule().id().value().equals("SD-hnte-recognition-award") && row.waiting() > 0);
    }

    @Test
    void takesFewCommandsHoweverManyThereAreAndHowManyRules() {
        List<CreditCode> firms = firms(FIRMS);
        List<AwardRule> many = twoHundred();
        List<AwardSubject> all = firms.subList(0, Math.min(FIRMS, 1_000)).stream()
                .map(CreditCode::value)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), keys -> subjects.read(TYPE, keys, (key, unread) -> {})));
        LocalDate day = day();
        long before = cpu();
        Map<String, List<Entitlement>> found = held.of(all, many, day);
        long judged = cpu() - before;
        before = cpu();
        List<String> sent = commands.during(() -> run.run(day));
        long ran = cpu() - before;
        before = cpu();
        run.recount(clock.instant().plusSeconds(1));
        long counted = cpu() - before;
        LOG.info(
                "200 rules: {} µs of processor for one firm; a run over {}: {} commands, {} ms, {} ms to count anew",
                judged / 1_000 / all.size(),
                mongo.findById(day.toString(), ReachRun.class).looked(),
                sent.size(),
                ran / 1_000_000,
                counted / 1_000_000);

        assertThat(found.values()).anyMatch(some -> some.size() > 2);
        assertThat(sent.size())
                .isLessThan(200
                        + 40
                                * (int) (mongo.findById(day.toString(), ReachRun.class)
                                                        .looked()
                                                / 500
                                        + 8));
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Those there are, again and again, as if this county had all of them and no later law had ended any. */
    private List<AwardRule> twoHundred() {
        List<AwardRule> all = rules.all();
        return IntStream.range(0, 200)
                .mapToObj(number -> again(all.get(number % all.size()), number))
                .toList();
    }

    private static AwardRule again(AwardRule one, int number) {
        return new AwardRule(
                new AwardRuleId(one.id().value() + "-" + number),
                one.clause(),
                one.document(),
                one.number(),
                COUNTY,
                one.name(),
                one.original(),
                Set.of(Beneficiary.FIRM),
                one.instrument(),
                AwardMode.QUICK,
                one.frequency(),
                one.timing(),
                one.nextYearBudget(),
                one.sum(),
                null,
                null,
                List.of(),
                one.flaw(),
                one.conditions());
    }
}
