package org.hatchery.application.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hatchery.IntegrationTest;
import org.hatchery.Together;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationState;
import org.hatchery.application.dossier.ApplicationStep;
import org.hatchery.application.dossier.ApplicationStore;
import org.hatchery.application.dossier.Dossiers;
import org.hatchery.application.dossier.ReviewApplication;
import org.hatchery.application.dossier.SubmitApplication;
import org.hatchery.application.paper.AppliedRule;
import org.hatchery.award.rule.AwardMode;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.payout.Account;
import org.hatchery.payout.PutPayeeAccount;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.junit.jupiter.api.Test;

/** When 64 callers want money for awards at the same moment … */
@IntegrationTest
class AwardMoneyRaceTests {
    private static final int CALLERS = 64;
    private static final String DONE = "DONE";

    private final ApplicationStore applications;
    private final SetAwardBudget setAwardBudget;
    private final PostToBudget postToBudget;
    private final PayAwards payAwards;
    private final SubmitApplication submitApplication;
    private final ReviewApplication reviewApplication;
    private final PutPayeeAccount putPayeeAccount;
    private final AwardBudgetLedger ledger;
    private final RepairAwards repair;
    private final Clock clock;
    private final LocalDate today;

    AwardMoneyRaceTests(
            ApplicationStore applications,
            SetAwardBudget setAwardBudget,
            PostToBudget postToBudget,
            PayAwards payAwards,
            SubmitApplication submitApplication,
            ReviewApplication reviewApplication,
            PutPayeeAccount putPayeeAccount,
            AwardBudgetLedger ledger,
            RepairAwards repair,
            Clock clock) {
        this.applications = applications;
        this.setAwardBudget = setAwardBudget;
        this.postToBudget = postToBudget;
        this.payAwards = payAwards;
        this.submitApplication = submitApplication;
        this.reviewApplication = reviewApplication;
        this.putPayeeAccount = putPayeeAccount;
        this.ledger = ledger;
        this.repair = repair;
        this.clock = clock;
        this.today = LocalDate.now(clock);
    }

    private static Actor bureau(String region, int number) {
        return new Actor("bureau-" + number, Role.BUREAU, List.of(region));
    }

    private static String done(Supplier<?> act) {
        try {
            act.get();
            return DONE;
        } catch (Rejection no) {
            return no.code().name();
        }
    }

    private Application granted(String region, String identity) {
        AppliedRule rule = Dossiers.rule(AwardMode.QUICK, region, null, Set.of("race|" + UUID.randomUUID()));
        return applications.save(Dossiers.granted(rule, identity, today));
    }

    private static String identity() {
        return "race-" + UUID.randomUUID();
    }

    private AwardBudgetLine line(String region, String name) {
        return ledger.find(new RegionCode(region), name, today.getYear()).orElseThrow();
    }

    @Test
    void aLineIsNeverOverdrawn() {
        String region = "632521";
        setAwardBudget.set(new RegionCode(region), "科技专项", today.getYear(), Yuan.of("1050000"), bureau(region, 0));
        List<Application> all = IntStream.range(0, CALLERS)
                .mapToObj(number -> granted(region, identity()))
                .toList();

        List<String> ends = Together.run(
                CALLERS,
                caller -> done(() -> postToBudget.post(
                        all.get(caller).getId(),
                        all.get(caller).getVersion(),
                        "科技专项",
                        today.getYear(),
                        bureau(region, caller))));
        repair.repair(clock.instant().plusSeconds(1));

        assertThat(ends).filteredOn(DONE::equals).hasSize(10);
        assertThat(ends).filteredOn(end -> !end.equals(DONE)).containsOnly("BUDGET_EXCEEDED");
        assertThat(applications.all(all.stream().map(Application::getId).toList()))
                .filteredOn(one -> one.getState() == ApplicationState.POSTED)
                .hasSize(10);
        assertThat(line(region, "科技专项").available()).isEqualTo(Yuan.of("50000"));
    }

    @Test
    void oneAwardIsSetAsideOnce() {
        String region = "632522";
        setAwardBudget.set(new RegionCode(region), "专项", today.getYear(), Yuan.of("900000"), bureau(region, 0));
        Application one = granted(region, identity());

        List<String> ends = Together.run(
                CALLERS,
                caller -> done(() -> postToBudget.post(
                        one.getId(), one.getVersion(), "专项", today.getYear(), bureau(region, caller))));

        assertThat(ends).filteredOn(DONE::equals).hasSize(1);
        assertThat(line(region, "专项").available()).isEqualTo(Yuan.of("800000"));
    }

    /** First ever, or once a year: whoever submits later is told that it is held. */
    @Test
    void oneBeneficiaryIsAwardedOnce() {
        String identity = identity();
        Actor firm = new Actor("firm", Role.FIRM, List.of(identity));
        putPayeeAccount.ofOwn(Scope.incubatee(identity), 0, Account.typed("试验企业", "试验银行", "6222020202020"), firm);
        AppliedRule rule = Dossiers.rule(AwardMode.EXEMPT, "632523", null, Set.of("first|" + identity));
        List<Application> drafts = IntStream.range(0, CALLERS)
                .mapToObj(number -> applications.save(Dossiers.begun(rule, identity, "632523", today)))
                .toList();
        var nothing = new SubmitApplication.More(null, null, List.of());

        List<String> ends = Together.run(
                CALLERS,
                caller -> done(() -> submitApplication.submit(
                        drafts.get(caller).getId(), drafts.get(caller).getVersion(), nothing, false, firm)));

        assertThat(ends).filteredOn(DONE::equals).hasSize(1);
        assertThat(ends).filteredOn(end -> !end.equals(DONE)).containsOnly("ALREADY_FUNDED");
    }

    /** The same fact under rules of a county, a city and a province, decided by their own reviewers. */
    @Test
    void oneFactIsAwardedOnceAcrossLevelsUnlessSomebodySaysThatBothAreGiven() {
        String identity = identity();
        List<String> levels = List.of("632524", "632500", "630000");
        List<Application> all = new ArrayList<>();
        for (int number = 0; number < CALLERS; number++) {
            AppliedRule rule =
                    Dossiers.rule(AwardMode.QUICK, levels.get(number % 3), null, Set.of("levels|" + UUID.randomUUID()));
            Application one = Dossiers.begun(rule, identity, "632524", today);
            one.submit(List.of(rule.payer()), Dossiers.by("firm", today));
            all.add(applications.save(one));
        }

        List<String> ends = Together.run(CALLERS, caller -> grant(all.get(caller), false, caller));
        Application other = all.get(ends.indexOf(DONE) == 0 ? 1 : 0);

        assertThat(ends).filteredOn(DONE::equals).hasSize(1);
        assertThat(ends).filteredOn(end -> !end.equals(DONE)).containsOnly("ALREADY_FUNDED");
        assertThat(grant(other, true, 1)).isEqualTo(DONE);
    }

    /** What is given every year, this one, beside what is given once: for one fact only one of both. */
    @Test
    void oneFactIsAwardedOnceBetweenARuleOfTheYearAndOneThatGivesOnce() {
        String identity = identity();
        List<Application> all = new ArrayList<>();
        for (int number = 0; number < CALLERS; number++) {
            AppliedRule once = Dossiers.rule(AwardMode.QUICK, "632526", null, Set.of("years|" + UUID.randomUUID()));
            AppliedRule rule = number % 2 == 0 ? once : Dossiers.yearly(once, today.getYear());
            Application one = Dossiers.begun(rule, identity, "632526", today);
            one.submit(List.of(rule.payer()), Dossiers.by("firm", today));
            all.add(applications.save(one));
        }

        List<String> ends = Together.run(CALLERS, caller -> grant(all.get(caller), false, caller));

        assertThat(ends).filteredOn(DONE::equals).hasSize(1);
        assertThat(ends).filteredOn(end -> !end.equals(DONE)).containsOnly("ALREADY_FUNDED");
    }

    /** Last year's and this year's are two, whoever grants them first. */
    @Test
    void oneFactIsAwardedInEachYearByARuleOfTheYear() {
        String identity = identity();
        AppliedRule once = Dossiers.rule(AwardMode.QUICK, "632527", null, Set.of());
        List<Application> years = IntStream.of(today.getYear() - 1, today.getYear())
                .mapToObj(year -> {
                    Application one = Dossiers.begun(Dossiers.yearly(once, year), identity, "632527", today);
                    one.submit(List.of(once.payer()), Dossiers.by("firm", today));
                    return applications.save(one);
                })
                .toList();

        assertThat(Together.run(2, caller -> grant(years.get(caller), false, caller)))
                .containsOnly(DONE);
    }

    private String grant(Application one, boolean cumulative, int number) {
        var act = new ReviewApplication.Act(
                ApplicationStep.GRANT, Yuan.of("100000"), "可叠加：县级奖励与上级奖励并行", null, cumulative, List.of(), null);
        return done(() -> reviewApplication.review(
                one.getId(), one.getVersion(), act, bureau(one.getRule().payer().value(), number)));
    }

    @Test
    void everyAwardIsPaidInOneBatch() {
        String region = "632525";
        setAwardBudget.set(new RegionCode(region), "专项", today.getYear(), Yuan.of("9000000"), bureau(region, 0));
        List<Application> posted = IntStream.range(0, 20)
                .mapToObj(number -> {
                    String identity = identity();
                    Actor firm = new Actor("firm", Role.FIRM, List.of(identity));
                    putPayeeAccount.ofOwn(
                            Scope.incubatee(identity), 0, Account.typed("试验企业", "试验银行", "6222020202020"), firm);
                    Application one = granted(region, identity);
                    return postToBudget.post(one.getId(), one.getVersion(), "专项", today.getYear(), bureau(region, 0));
                })
                .toList();

        List<String> ends = Together.run(
                CALLERS,
                caller -> done(() -> payAwards.pay(
                        new RegionCode(region),
                        null,
                        new Receipt("pay/" + region + "/" + caller, "pay"),
                        bureau(region, caller))));

        assertThat(ends).contains(DONE);
        assertThat(applications.all(posted.stream().map(Application::getId).toList()))
                .allSatisfy(one -> {
                    assertThat(one.getState()).isEqualTo(ApplicationState.PAYING);
                    assertThat(one.getMoney().payments()).hasSize(1);
                });
    }
}
