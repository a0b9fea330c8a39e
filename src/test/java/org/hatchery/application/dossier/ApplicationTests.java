package org.hatchery.application.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hatchery.application.paper.ExpertScore;
import org.hatchery.application.paper.MissingItem;
import org.hatchery.application.paper.Objection;
import org.hatchery.application.paper.Proof;
import org.hatchery.application.paper.Recovery;
import org.hatchery.application.paper.RecoveryGround;
import org.hatchery.award.rule.AwardMode;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.payout.PaymentOutcome;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Yuan;
import org.junit.jupiter.api.Test;

/** An application … */
class ApplicationTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<RegionCode> WAY =
            List.of(new RegionCode("620725"), new RegionCode("620700"), new RegionCode("620000"));
    private static final Yuan SUM = Yuan.of("80000");

    private final Application one =
            Dossiers.begun(Dossiers.rule(AwardMode.REVIEWED, "620000", 5, Set.of("k")), "firm-1", "620725", DAY);

    private static Acting by(String who) {
        return Dossiers.by(who, DAY);
    }

    private static void refused(UserErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    @Test
    void isItsBeneficiarysAloneUntilItIsSubmitted() {
        assertThat(one.getVisibleTo()).containsExactly("incubatee:firm-1");

        one.submit(WAY, by("firm"));

        assertThat(one.getVisibleTo()).contains("region:620725", "region:620700", "region:620000");
    }

    @Test
    void goesFromHopToHopAndThereOnlyTheDecidingOneRecommends() {
        one.submit(WAY, by("firm"));
        refused(UserErrorCode.WRONG_STATE, () -> one.recommend(SUM, null, by("county")));
        one.forward(null, SUM, null, by("county"));
        assertThat(one.authority()).isEqualTo(WAY.get(1));
        one.forward(null, SUM, null, by("city"));
        one.recommend(SUM, null, by("province"));

        assertThat(one.getState()).isEqualTo(ApplicationState.RECOMMENDED);
        assertThat(one.getHops()).allSatisfy(hop -> assertThat(hop.doneOn()).isEqualTo(DAY));
        assertThat(one.getHops().get(0).dueOn()).isEqualTo(Dossiers.CALENDAR.last(DAY.plusDays(1), 5));
    }

    /** As article 36 of the regulation on the business environment has it: once, and completely. */
    @Test
    void isAskedOnceForWhatIsMissing() {
        one.submit(WAY, by("firm"));
        one.giveBack(List.of(new MissingItem("证书", "看不清", false), new MissingItem("合同", "缺页", false)), by("county"));
        refused(UserErrorCode.EVIDENCE_MISSING, () -> one.submit(WAY, by("firm")));
        one.write(null, null, List.of(new Proof("证书", List.of(), "已重传", DAY)));
        assertThatThrownBy(() -> one.submit(WAY, by("firm"))).hasMessageContaining("合同");
        one.write(null, null, List.of(new Proof("合同", List.of(), "已补", DAY)));
        one.submit(WAY, by("firm"));

        assertThat(one.getState()).isEqualTo(ApplicationState.SUBMITTED);
        refused(
                UserErrorCode.WRONG_STATE,
                () -> one.giveBack(List.of(new MissingItem("又一项", "再问", false)), by("county")));
    }

    @Test
    void isGrantedByAnotherPersonAfterItsNoticeOnceObjectionsAreAnswered() {
        onNotice();
        Acting later = Dossiers.by("province-2", one.getNotice().to().plusDays(1));
        object("o-1");
        refused(UserErrorCode.WRONG_STATE, () -> one.grant(SUM, false, null, by("province-2")));
        refused(UserErrorCode.WRONG_STATE, () -> one.grant(SUM, false, null, later));
        refused(UserErrorCode.NOT_RESPONSIBLE, () -> one.answer("o-1", "不成立", false, by("province")));
        one.answer("o-1", "经核实不成立", false, by("province-2"));
        refused(
                UserErrorCode.NOT_RESPONSIBLE,
                () -> one.grant(SUM, false, null, Dossiers.by("province", later.today())));
        refused(UserErrorCode.CAP_EXCEEDED, () -> one.grant(Yuan.of("100000.01"), false, null, later));
        one.grant(SUM, false, null, later);

        assertThat(one.granted()).isEqualTo(SUM);
    }

    @Test
    void isNotGrantedAgainstAnObjectionThatWasRight() {
        onNotice();
        object("o-1");
        one.answer("o-1", "属实", true, by("province-2"));
        Acting later = Dossiers.by("province-2", one.getNotice().to().plusDays(1));

        refused(UserErrorCode.WRONG_STATE, () -> one.grant(SUM, false, null, later));
        one.decline("异议成立", later);
        assertThat(one.granted()).isEqualTo(Yuan.ZERO);
    }

    @Test
    void receivesNoObjectionAfterItsLastDay() {
        onNotice();

        refused(
                UserErrorCode.TOO_LATE,
                () -> one.object(
                        objection("o-9"),
                        false,
                        Dossiers.by("somebody", one.getNotice().to().plusDays(1))));
    }

    @Test
    void receivesOneOpenObjectionFromEachAndFiftyAtMost() {
        onNotice();
        object("o-1");
        refused(UserErrorCode.CAP_EXCEEDED, () -> object("o-2"));
        one.object(objection("o-3"), true, by("somebody"));
        for (int number = 0; number < 48; number++) {
            one.object(objectionOf("p-" + number), false, by("p-" + number));
        }

        refused(UserErrorCode.CAP_EXCEEDED, () -> one.object(objectionOf("p-50"), false, by("p-50")));
        assertThat(one.getObjections()).hasSize(50);
    }

    @Test
    void isDecidedAndPaidHoweverLongItsHistoryIs() {
        Application told =
                Dossiers.begun(Dossiers.rule(AwardMode.REVIEWED, "620000", 5, true, Set.of("k")), "f", "620000", DAY);
        told.submit(WAY.subList(2, 3), by("firm"));
        told.recommend(SUM, null, by("province"));
        for (int number = 0; number < 198; number++) {
            told.score(new ExpertScore("专家" + number, null, 80, null, DAY, "province"), by("province"));
        }
        refused(
                UserErrorCode.CAP_EXCEEDED,
                () -> told.score(new ExpertScore("又一位", null, 80, null, DAY, "province"), by("province")));
        assertThat(told.getHistory())
                .hasSize(200)
                .allSatisfy(event -> assertThat(event.note()).isNull());
        told.publish(by("province"));
        refused(UserErrorCode.CAP_EXCEEDED, () -> told.object(objection("o-1"), false, by("somebody")));
        Acting later = Dossiers.by("province-2", told.getNotice().to().plusDays(1));
        told.grant(SUM, false, null, later);
        told.wishToPost("科技专项", 2026, later);
        told.posted(later);
        told.pay("b", null, later);

        assertThat(told.getState()).isEqualTo(ApplicationState.PAYING);
    }

    @Test
    void isNotGrantedMoreThanThePublicWasTold() {
        onNotice();
        Acting later = Dossiers.by("province-2", one.getNotice().to().plusDays(1));
        refused(UserErrorCode.CAP_EXCEEDED, () -> one.grant(Yuan.of("80000.01"), false, null, later));
        one.grant(SUM, false, null, later);

        assertThat(one.granted()).isEqualTo(SUM);
    }

    @Test
    void isNotProposedMoreThanTheRuleGives() {
        Yuan more = Yuan.of("100000.01");
        one.submit(WAY, by("firm"));
        refused(UserErrorCode.CAP_EXCEEDED, () -> one.forward(null, more, null, by("county")));
        one.forward(null, null, null, by("county"));
        one.forward(null, null, null, by("city"));

        refused(UserErrorCode.CAP_EXCEEDED, () -> one.recommend(more, null, by("province")));
    }

    @Test
    void isNotGivenUpWhileItsMoneyIsUnderWay() {
        Application some = Dossiers.granted(Dossiers.rule(AwardMode.QUICK, "620000", null, Set.of("k")), "firm-1", DAY);
        some.wishToPost("科技专项", 2026, by("province"));
        refused(UserErrorCode.WRONG_STATE, () -> some.withdraw(null, by("firm")));
        refused(UserErrorCode.WRONG_STATE, () -> some.decline("不符", by("province")));
        assertThat(some.allows(ApplicationStep.WITHDRAW)).isFalse();
        assertThat(some.allows(ApplicationStep.DECLINE)).isFalse();
        some.unposted();

        some.withdraw(null, by("firm"));
        assertThat(some.getState()).isEqualTo(ApplicationState.WITHDRAWN);
    }

    @Test
    void isNotMendedByAnEmptyAnswer() {
        one.submit(WAY, by("firm"));
        one.giveBack(List.of(new MissingItem("证书", "看不清", false)), by("county"));
        one.write(null, null, List.of(new Proof("证书", List.of(), " ", DAY)));

        refused(UserErrorCode.EVIDENCE_MISSING, () -> one.submit(WAY, by("firm")));
    }

    @Test
    void keepsTheNumberOfAPaymentThatCameBackAndLiesWithWhoeverPays() {
        Application some = Dossiers.granted(Dossiers.rule(AwardMode.QUICK, "620000", null, Set.of("k")), "firm-1", DAY);
        some.list(2027, by("province"));
        assertThat(some.lies).isEqualTo(WAY.get(2));
        some.wishToPost("科技专项", 2026, by("province"));
        some.posted(by("province"));
        some.pay("b", null, by("province"));
        some.answered(PaymentOutcome.PAID, DAY, "FK1", null, by("province"));
        some.answered(PaymentOutcome.FAILED, DAY, null, "退汇", by("province"));

        assertThat(some.getMoney().lastPayment().orElseThrow().reference()).isEqualTo("FK1");
        assertThat(some.lies).isEqualTo(WAY.get(2));
    }

    private static Objection objectionOf(String who) {
        return new Objection(
                "o-" + who, "王某", false, "0931-0000000", "数据不实", List.of(), DAY, who, null, null, null, null, null);
    }

    private void onNotice() {
        one.submit(WAY, by("firm"));
        one.forward(null, null, null, by("county"));
        one.forward(null, null, null, by("city"));
        one.recommend(SUM, null, by("province"));
        one.publish(by("province"));
    }

    private void object(String id) {
        one.object(objection(id), false, by("somebody"));
    }

    private static Objection objection(String id) {
        return new Objection(
                id, "王某", false, "0931-0000000", "数据不实", List.of(), DAY, "somebody", null, null, null, null, null);
    }

    /** Whatever is done in whatever order: the state is one that the steps lead to, and money never goes astray. */
    @Test
    void keepsItsPromisesWhateverIsDoneToIt() {
        Map<ApplicationState, Integer> reached = new HashMap<>();
        for (int seed = 0; seed < 3_000; seed++) {
            walk(new Random(seed), reached);
        }

        assertThat(reached.keySet()).containsAll(EnumSet.allOf(ApplicationState.class));
    }

    private static void walk(Random dice, Map<ApplicationState, Integer> reached) {
        AwardMode mode =
                List.of(AwardMode.EXEMPT, AwardMode.QUICK, AwardMode.REVIEWED).get(dice.nextInt(3));
        Application some = Dossiers.begun(
                Dossiers.rule(mode, "620000", dice.nextBoolean() ? 5 : null, dice.nextInt(3) == 0, Set.of("k")),
                "firm-1",
                "620725",
                DAY);
        LocalDate today = DAY;
        for (int step = 0; step < 40; step++) {
            today = today.plusDays(dice.nextInt(4));
            ApplicationState before = some.getState();
            ApplicationStep tried = ApplicationStep.values()[dice.nextInt(ApplicationStep.values().length)];
            try {
                act(some, tried, Dossiers.by("p" + dice.nextInt(2), today), dice);
                boolean leads = tried.leadsFrom(before);
                assertThat(leads).as("%s from %s", tried, before).isTrue();
            } catch (Rejection no) {
                assertThat(some.getState()).as("%s", tried).isEqualTo(before);
            }
            reached.merge(some.getState(), 1, Integer::sum);
            Yuan committed = some.getMoney().committed();
            assertThat(committed.hundredths()).isBetween(0L, some.granted().hundredths());
            assertThat(some.getMoney().takenBack().plus(committed).hundredths())
                    .isLessThanOrEqualTo(some.granted().hundredths());
            if (some.getMoney().paid().hundredths() > 0) {
                assertThat(some.getMoney().posted()).isPresent();
            }
            assertThat(some.claims == null).isEqualTo(!some.getState().isLiving());
        }
    }

    private static void act(Application some, ApplicationStep step, Acting who, Random dice) {
        switch (step) {
            case SUBMIT -> {
                some.write(null, null, List.of(new Proof("证书", List.of(), "补", who.today())));
                some.submit(some.getRule().isReviewed() ? WAY : WAY.subList(2, 3), who);
            }
            case CONFIRM -> some.confirm(who);
            case WITHDRAW -> {
                if (dice.nextInt(6) > 0) {
                    throw Rejection.stale();
                }
                some.withdraw(null, who);
            }
            case RETURN -> some.giveBack(List.of(new MissingItem("证书", "缺", false)), who);
            case FORWARD -> some.forward(null, null, null, who);
            case RECOMMEND -> some.recommend(SUM, null, who);
            case SCORE ->
                some.score(new ExpertScore("专家" + dice.nextInt(4), null, 80, null, who.today(), who.by()), who);
            case PUBLISH -> some.publish(who);
            case OBJECT -> some.object(objection("o" + dice.nextInt(100)), false, who);
            case ANSWER ->
                some.answer(
                        some.openObjections().stream()
                                .map(Objection::id)
                                .findFirst()
                                .orElse(""),
                        "答复",
                        dice.nextInt(4) == 0,
                        who);
            case GRANT -> some.grant(SUM, dice.nextBoolean(), "同意", who);
            case DECLINE -> {
                if (dice.nextInt(6) > 0) {
                    throw Rejection.stale();
                }
                some.decline("不符", who);
            }
            case LIST -> some.list(who.today().getYear() + 1, who);
            case POST -> {
                some.wishToPost("科技专项", who.today().getYear(), who);
                if (dice.nextInt(4) == 0) {
                    some.unposted();
                    throw Rejection.stale();
                }
                some.posted(who);
            }
            case PAY -> some.pay("b" + dice.nextInt(100), "**** 1234", who);
            case NOTE_PAID -> some.answered(PaymentOutcome.PAID, who.today(), "流水1", null, who);
            case NOTE_FAILED -> some.answered(PaymentOutcome.FAILED, who.today(), null, "账号有误", who);
            case CLOSE -> some.close(null, who);
            case CLAW_BACK -> {
                some.clawBack(
                        new Recovery(
                                RecoveryGround.MISUSE,
                                Yuan.of(String.valueOf(1 + dice.nextInt(90_000))),
                                "挪用",
                                who.today(),
                                who.by()),
                        "科技专项",
                        who.today().getYear(),
                        who);
                some.returned();
            }
        }
    }

    @Test
    void letsEverybodyTakeTheirOwnStepsOnly() {
        assertThat(ApplicationStep.values()).allSatisfy(step -> {
            assertThat(step.isOf(new Actor("a", Role.ADMIN, List.of()))).isTrue();
            assertThat(step.isOf(new Actor("a", Role.AUDITOR, List.of("620725"))))
                    .isFalse();
            assertThat(step.isOf(new Actor("v", Role.VISITOR, List.of()))).isFalse();
            assertThat(step.isOf(new Actor("b", Role.BUREAU, List.of("620725"))))
                    .isEqualTo(step.isOfAuthority() || step == ApplicationStep.OBJECT);
            assertThat(step.isOf(new Actor("f", Role.FIRM, List.of("x")))).isEqualTo(!step.isOfAuthority());
        });
    }
}
