package org.hatchery.pilotproject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Receipt;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Projects for rule tests: at a base in 沈阳市浑南区, by a firm of 大连市, proposed on 2026-03-02 with TRL 5. */
public final class PilotProjectFixture {
    public static final LocalDate PROPOSED = LocalDate.parse("2026-03-02");
    public static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    public static final PilotResults RESULTS = new PilotResults(7, "180 ℃, 2 h", "收率 92 %", Yuan.of("95000"));
    public static final PilotFailure FAILURE = new PilotFailure("催化剂失活", "先做寿命试验", null);
    public static final AcceptanceTest TEST = new AcceptanceTest("检字2026-1", List.of("检测报告.pdf"));
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    private PilotProjectFixture() {}

    public static PilotPlan plan() {
        return plan("喷雾干燥中试", 5, 7, PROPOSED, PROPOSED.plusMonths(6), "100000");
    }

    public static PilotPlan plan(String title, int trlIn, int trlTarget, LocalDate from, LocalDate to, String cost) {
        return new PilotPlan(
                title,
                achievement("纳米粉体", "ZL2024100"),
                IndustryField.NEW_MATERIALS,
                trlIn,
                trlTarget,
                from,
                to,
                Yuan.of(cost));
    }

    public static Achievement achievement(String name, @Nullable String number) {
        return new Achievement(name, AchievementKind.INVENTION_PATENT, number, "东北大学");
    }

    public static PilotProject proposed() {
        return proposed("p1", "b1");
    }

    public static PilotProject proposed(String id, String base) {
        return PilotProject.propose(
                new PilotProjectId(id),
                new Host(new BaseId(base), "浑南中试基地", new RegionCode("210112")),
                new Applicant(new IncubateeId("i1"), "甲科技有限公司", new RegionCode("210202"), true),
                plan(),
                List.of(new Payment(PaymentKind.OWN, Yuan.of("60000"), null)),
                event(PilotStep.PROPOSE, PROPOSED, null),
                new Receipt("firm/key", "digest"),
                false);
    }

    /** One that went these steps, all on the day of its proposal. */
    public static PilotProject after(PilotStep... steps) {
        PilotProject project = proposed();
        for (PilotStep step : steps) {
            take(project, step, PROPOSED);
        }
        return project;
    }

    public static PilotProject concluded() {
        return after(PilotStep.ACCEPT, PilotStep.START, PilotStep.TEST, PilotStep.CONCLUDE);
    }

    /** Takes the step with facts that hold. */
    public static void take(PilotProject project, PilotStep step, LocalDate on) {
        PilotEvent event = event(step, on, "设备检修");
        if (step == PilotStep.WITHDRAW) {
            project.withdraw(event, TODAY);
        } else {
            project.advance(facts(step), event, TODAY);
        }
    }

    public static Advance facts(PilotStep step) {
        return switch (step) {
            case TEST -> new Advance.Test(TEST);
            case CONCLUDE -> new Advance.Conclude(RESULTS);
            case FAIL -> new Advance.Fail(FAILURE);
            default -> new Advance.Plain(step);
        };
    }

    public static PilotEvent event(PilotStep step, LocalDate on, @Nullable String note) {
        return new PilotEvent(step, on, "zhao", NOW, note);
    }

    public static FollowUp product(String evidence, LocalDate on) {
        return new FollowUp(OutcomeKind.PRODUCT_LAUNCHED, "粉体一号", null, null, on, evidence, "qian", NOW);
    }

    public static FollowUp contract(String amount, LocalDate on) {
        return new FollowUp(OutcomeKind.CONTRACT_SIGNED, "乙公司", null, Yuan.of(amount), on, "合同" + amount, "qian", NOW);
    }

    public static Rating rating(int score, LocalDate on) {
        return new Rating(score, null, on, "qian", NOW);
    }
}
