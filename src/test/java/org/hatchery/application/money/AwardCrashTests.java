package org.hatchery.application.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hatchery.IntegrationTest;
import org.hatchery.application.dossier.Acting;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationState;
import org.hatchery.application.dossier.ApplicationStore;
import org.hatchery.application.dossier.Dossiers;
import org.hatchery.application.paper.BudgetMove;
import org.hatchery.application.paper.Recovery;
import org.hatchery.application.paper.RecoveryGround;
import org.hatchery.award.rule.AwardMode;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.programme.budget.BudgetLedger.Outcome;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** When the service dies after any write of an act that moves money, the repair … */
@IntegrationTest
class AwardCrashTests {
    private static final RegionCode REGION = new RegionCode("632626");
    private static final Actor BUREAU = new Actor("bureau", Role.BUREAU, List.of(REGION.value()));

    private final ApplicationStore applications;
    private final SetAwardBudget setAwardBudget;
    private final AwardBudgetLedger ledger;
    private final AwardBatches batches;
    private final RepairAwards repair;
    private final MongoOperations mongo;
    private final Clock clock;
    private final LocalDate today;
    private final String line = "线" + UUID.randomUUID().toString().substring(0, 8);

    AwardCrashTests(
            ApplicationStore applications,
            SetAwardBudget setAwardBudget,
            AwardBudgetLedger ledger,
            AwardBatches batches,
            RepairAwards repair,
            MongoOperations mongo,
            Clock clock) {
        this.applications = applications;
        this.setAwardBudget = setAwardBudget;
        this.ledger = ledger;
        this.batches = batches;
        this.repair = repair;
        this.mongo = mongo;
        this.clock = clock;
        this.today = LocalDate.now(clock);
    }

    private void budget(String amount) {
        setAwardBudget.set(REGION, line, today.getYear(), Yuan.of(amount), BUREAU);
    }

    private Acting bureau() {
        return new Acting("bureau", today, clock.instant(), Dossiers.CALENDAR);
    }

    private Application granted() {
        return applications.save(Dossiers.granted(
                Dossiers.rule(AwardMode.QUICK, REGION.value(), null, Set.of("crash|" + UUID.randomUUID())),
                "crash-" + UUID.randomUUID(),
                today));
    }

    /** As after the first write of a posting. */
    private Application wishing() {
        Application one = granted();
        one.wishToPost(line, today.getYear(), bureau());
        return applications.save(one);
    }

    /** As after the second. */
    private void post(Application one) {
        BudgetMove wish = one.getMoney().wish();
        assertThat(ledger.post(REGION, wish, () -> true)).isEqualTo(Outcome.POSTED);
    }

    private void repair() {
        repair.repair(clock.instant().plusSeconds(1));
        repair.repair(clock.instant().plusSeconds(1));
    }

    private Application now(Application one) {
        return applications.find(one.getId()).orElseThrow();
    }

    private Yuan available() {
        return ledger.find(REGION, line, today.getYear()).orElseThrow().available();
    }

    @Test
    void finishesAPostingThatOnlyItsApplicationKnows() {
        budget("300000");
        Application one = wishing();

        repair();

        assertThat(now(one).getState()).isEqualTo(ApplicationState.POSTED);
        assertThat(available()).isEqualTo(Yuan.of("200000"));
    }

    @Test
    void finishesAPostingThatTheLineHasMadeAndMovesNothingTwice() {
        budget("300000");
        Application one = wishing();
        post(one);

        repair();

        assertThat(now(one).getState()).isEqualTo(ApplicationState.POSTED);
        assertThat(available()).isEqualTo(Yuan.of("200000"));
    }

    /** Between the wish and the booking nobody gives it up, so the line never loses what nobody has. */
    @Test
    void isNotGivenUpBetweenTheWishAndTheBooking() {
        budget("300000");
        Application one = wishing();
        post(one);
        Application cut = now(one);
        assertThatThrownBy(() -> cut.withdraw(null, Dossiers.by("firm", today))).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> cut.decline("不符", bureau())).isInstanceOf(Rejection.class);

        repair();

        assertThat(now(one).getState()).isEqualTo(ApplicationState.POSTED);
        assertThat(available()).isEqualTo(Yuan.of("200000"));
    }

    /** As older versions left it: given up while the line was being asked. */
    @Test
    void givesBackWhatWasBookedForWhatWasGivenUp() {
        budget("300000");
        Application one = wishing();
        post(one);
        mongo.updateFirst(
                new Query(where("_id").is(one.getId())),
                Update.update("state", ApplicationState.WITHDRAWN),
                Application.class);

        repair();

        assertThat(now(one).getMoney().wish()).isNull();
        assertThat(now(one).getState()).isEqualTo(ApplicationState.WITHDRAWN);
        assertThat(available()).isEqualTo(Yuan.of("300000"));
    }

    @Test
    void undoesAPostingForWhichTheLineDoesNotReach() {
        budget("99999.99");
        Application one = wishing();

        repair();

        assertThat(now(one).getState()).isEqualTo(ApplicationState.GRANTED);
        assertThat(now(one).getMoney().wish()).isNull();
        assertThat(available()).isEqualTo(Yuan.of("99999.99"));
    }

    /** A caller that slept: its posting came after the wish was given up. */
    @Test
    void takesBackWhatWasPostedForNobody() {
        budget("300000");
        Application one = wishing();
        post(one);
        Application given = now(one);
        given.unposted();
        applications.save(given);

        repair();

        assertThat(available()).isEqualTo(Yuan.of("300000"));
    }

    @Test
    void finishesWhatIsTakenBackWhereverItWasCut() {
        for (boolean booked : new boolean[] {false, true}) {
            budget("300000");
            Application one = wishing();
            repair();
            Application posted = now(one);
            Yuan before = available();
            posted.clawBack(
                    new Recovery(RecoveryGround.MISUSE, Yuan.of("30000"), "挪用", today, "bureau"),
                    line,
                    today.getYear(),
                    bureau());
            Application cut = applications.save(posted);
            if (booked) {
                post(cut);
            }

            repair();

            assertThat(available()).isEqualTo(before.plus(Yuan.of("30000")));
            assertThat(now(one).getMoney().committed()).isEqualTo(Yuan.of("70000"));
            budget("100000000");
        }
    }

    @Test
    void worksOffABatchThatWasCutAnywhere() {
        budget("900000");
        List<Application> all = List.of(wishing(), wishing(), wishing());
        repair();
        String id = UUID.randomUUID().toString();
        var batch = new AwardBatch(
                id,
                REGION,
                today,
                "bureau",
                all.stream()
                        .map(one -> new AwardBatch.Item(one.getId(), Yuan.of("100000"), null))
                        .toList(),
                Yuan.ZERO,
                false,
                new Receipt("crash/" + id, id),
                REGION.visibleTo());
        batches.insert(batch);
        Application first = now(all.get(0));
        first.pay(id, null, bureau());
        applications.save(first);

        repair();

        AwardBatch done = batches.findById(id).orElseThrow();
        assertThat(done.done()).isTrue();
        assertThat(done.total()).isEqualTo(Yuan.of("300000"));
        assertThat(all)
                .allSatisfy(one -> assertThat(now(one).getMoney().payments()).hasSize(1));
    }
}
