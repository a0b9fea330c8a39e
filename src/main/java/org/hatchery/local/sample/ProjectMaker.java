package org.hatchery.local.sample;

import static org.hatchery.pilotproject.PilotStep.ACCEPT;
import static org.hatchery.pilotproject.PilotStep.CONCLUDE;
import static org.hatchery.pilotproject.PilotStep.DECLINE;
import static org.hatchery.pilotproject.PilotStep.FAIL;
import static org.hatchery.pilotproject.PilotStep.PROPOSE;
import static org.hatchery.pilotproject.PilotStep.RESUME;
import static org.hatchery.pilotproject.PilotStep.START;
import static org.hatchery.pilotproject.PilotStep.SUSPEND;
import static org.hatchery.pilotproject.PilotStep.TEST;
import static org.hatchery.pilotproject.PilotStep.WITHDRAW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hatchery.firm.Incubatee;
import org.hatchery.identity.Receipt;
import org.hatchery.local.Personas;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.pilotproject.AcceptanceTest;
import org.hatchery.pilotproject.Achievement;
import org.hatchery.pilotproject.AchievementKind;
import org.hatchery.pilotproject.Advance;
import org.hatchery.pilotproject.Applicant;
import org.hatchery.pilotproject.FollowUp;
import org.hatchery.pilotproject.Host;
import org.hatchery.pilotproject.OutcomeKind;
import org.hatchery.pilotproject.Payment;
import org.hatchery.pilotproject.PaymentKind;
import org.hatchery.pilotproject.PilotEvent;
import org.hatchery.pilotproject.PilotFailure;
import org.hatchery.pilotproject.PilotPlan;
import org.hatchery.pilotproject.PilotProject;
import org.hatchery.pilotproject.PilotProjectId;
import org.hatchery.pilotproject.PilotResults;
import org.hatchery.pilotproject.PilotStep;
import org.hatchery.pilotproject.Rating;
import org.hatchery.pilotproject.performance.BaseYear;
import org.hatchery.pilotproject.performance.BaseYearFigures;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Tells pilot-test projects in every state, and what the bases report of last year. */
final class ProjectMaker {
    private static final int DAYS_APART = 32;
    /** Ways a project goes; those of the end happened last year as well. */
    private static final List<List<PilotStep>> WAYS = List.of(
            List.of(PROPOSE),
            List.of(PROPOSE, ACCEPT, START),
            List.of(PROPOSE, ACCEPT, START, TEST, CONCLUDE),
            List.of(PROPOSE, ACCEPT),
            List.of(PROPOSE, ACCEPT, START, TEST),
            List.of(PROPOSE, DECLINE),
            List.of(PROPOSE, ACCEPT, START, SUSPEND),
            List.of(PROPOSE, ACCEPT, START, TEST, CONCLUDE),
            List.of(PROPOSE, WITHDRAW),
            List.of(PROPOSE, ACCEPT, START, FAIL),
            List.of(PROPOSE, ACCEPT, START, SUSPEND, RESUME));

    private static final List<PilotStep> SUCCESS = List.of(PROPOSE, ACCEPT, START, TEST, CONCLUDE);
    private static final List<String> TOPICS = List.of("样机批量化工艺中试", "关键材料放大制备中试", "核心部件可靠性中试", "检测仪器工程化中试", "清洁生产工艺中试");

    private final Given given;
    private final Claimants claimants;
    private final List<PilotBase> bases;
    private final List<PilotProject> projects = new ArrayList<>();

    ProjectMaker(Given given, Claimants claimants, List<PilotBase> bases) {
        this.given = given;
        this.claimants = claimants;
        this.bases = bases;
        tellAll();
    }

    List<PilotProject> all() {
        return projects;
    }

    private void tellAll() {
        PilotBase main = bases.get(0);
        List<Incubatee> firms = users(main);
        for (int at = 0; at < WAYS.size(); at++) {
            LocalDate last = given.today().minusDays(4 + 3L * at);
            tell(
                    main,
                    at == 1 ? claimants.get(Personas.HUNNAN_FIRM) : firms.get(at % firms.size()),
                    WAYS.get(at),
                    last);
        }
        LocalDate lastYear = LocalDate.of(given.today().getYear() - 1, 12, 10);
        tell(main, firms.get(0), SUCCESS, lastYear);
        tell(main, firms.get(1 % firms.size()), SUCCESS, lastYear.minusDays(20));
        tell(main, firms.get(2 % firms.size()), List.of(PROPOSE, ACCEPT, START, FAIL), lastYear.minusDays(40));
        bases.stream().skip(1).forEach(this::tellOthers);
    }

    private void tellOthers(PilotBase base) {
        List<Incubatee> firms = users(base);
        tell(base, firms.get(0), SUCCESS, given.today().minusDays(50));
        tell(
                base,
                firms.get(1 % firms.size()),
                List.of(PROPOSE, ACCEPT, START),
                given.today().minusDays(12));
    }

    private List<Incubatee> users(PilotBase base) {
        var province = new RegionCode(base.getRegion().value().substring(0, 2) + "0000");
        List<Incubatee> firms = claimants.stayingIn(province, base.getId().value() + "/projects").stream()
                .filter(Incubatee::isFirm)
                .limit(8)
                .toList();
        return firms.isEmpty() ? List.of(claimants.get(Personas.HUNNAN_FIRM)) : firms;
    }

    private void tell(PilotBase base, Incubatee firm, List<PilotStep> way, LocalDate last) {
        String id = "sample-project-" + (projects.size() + 1);
        var dice = Dice.of(id);
        LocalDate day = last.minusDays((long) DAYS_APART * (way.size() - 1));
        PilotProject project = propose(id, base, firm, day, dice);
        for (PilotStep step : way.subList(1, way.size())) {
            day = day.plusDays(DAYS_APART);
            take(project, step, day, dice);
        }
        finish(project, last, dice);
        projects.add(project);
    }

    private PilotProject propose(String id, PilotBase base, Incubatee firm, LocalDate on, Dice dice) {
        String topic = dice.pick(TOPICS);
        var cost = Yuan.of(dice.between(8, 60) + "0000");
        var plan = new PilotPlan(
                firm.getParticulars().name().replaceAll("有限公司$", "") + topic,
                new Achievement(
                        topic,
                        AchievementKind.INVENTION_PATENT,
                        "示例专利" + on.getYear() + dice.between(1000, 9999),
                        firm.getParticulars().name()),
                firm.getParticulars().field(),
                dice.between(4, 5),
                dice.between(6, 8),
                on.plusDays(20),
                on.plusDays(150),
                cost);
        var half = new Yuan(cost.hundredths() / 2);
        return PilotProject.propose(
                new PilotProjectId(id),
                new Host(base.getId(), base.getProfile().name(), base.getRegion()),
                new Applicant(
                        firm.getId(),
                        firm.getParticulars().name(),
                        Claimants.placement(firm).region(),
                        true),
                plan,
                List.of(new Payment(PaymentKind.OWN, half, null)),
                event(PROPOSE, on, null),
                new Receipt(StayStory.BY + "/" + id, Fingerprint.of(id)),
                true);
    }

    private PilotEvent event(PilotStep step, LocalDate on, @Nullable String note) {
        return new PilotEvent(step, on, StayStory.BY, given.recorded(on), note);
    }

    private void take(PilotProject project, PilotStep step, LocalDate on, Dice dice) {
        switch (step) {
            case WITHDRAW -> project.withdraw(event(step, on, "资金计划调整"), given.today());
            case TEST ->
                advance(
                        project,
                        new Advance.Test(new AcceptanceTest(
                                "示例中试报告〔" + on.getYear() + "〕" + dice.between(1, 300) + "号", List.of("中试验收测试报告.pdf"))),
                        on,
                        null);
            case CONCLUDE ->
                advance(
                        project,
                        new Advance.Conclude(new PilotResults(
                                project.getPlan().trlTarget(),
                                "固化温度、进给速度等关键工艺参数已确定",
                                "批次合格率 " + dice.between(88, 99) + "%",
                                project.getPlan().estimatedCost())),
                        on,
                        null);
            case FAIL ->
                advance(project, new Advance.Fail(new PilotFailure("放大后批次稳定性不足", "应先在小试阶段完成参数敏感性分析", null)), on, null);
            case DECLINE -> advance(project, new Advance.Plain(step), on, "现有产线不具备该工艺条件");
            case SUSPEND -> advance(project, new Advance.Plain(step), on, "等待关键原料到货");
            default -> advance(project, new Advance.Plain(step), on, null);
        }
    }

    private void advance(PilotProject project, Advance advance, LocalDate on, @Nullable String note) {
        project.advance(advance, event(advance.step(), on, note), given.today());
    }

    /** What came of it, a few days later. */
    private void finish(PilotProject project, LocalDate last, Dice dice) {
        if (project.getResults() == null) {
            return;
        }
        LocalDate on = last.plusDays(3);
        project.follow(
                new FollowUp(
                        OutcomeKind.PRODUCT_LAUNCHED,
                        project.getPlan().achievement().name() + "定型产品",
                        null,
                        null,
                        on,
                        "示例产品〔" + on.getYear() + "〕" + dice.between(1, 99) + "号",
                        StayStory.BY,
                        given.recorded(on)),
                given.today());
        project.rate(new Rating(dice.between(3, 5), "中试过程规范，数据翔实", on, StayStory.BY, given.recorded(on)));
    }

    /** What each base reported of last year. */
    List<BaseYear> years() {
        int year = given.today().getYear() - 1;
        LocalDate on = LocalDate.of(year + 1, 1, 20).isBefore(given.today())
                ? LocalDate.of(year + 1, 1, 20)
                : given.yesterday();
        return bases.stream()
                .map(base -> BaseYear.first(
                        base.getId(), base.getRegion(), year, figures(base), StayStory.BY, given.recorded(on)))
                .toList();
    }

    private static BaseYearFigures figures(PilotBase base) {
        var dice = Dice.of(base.getId().value() + "/year");
        var staff = base.getProfile().staff();
        var income = Yuan.of(dice.between(120, 260) + "0000");
        return new BaseYearFigures(
                income,
                income.plus(Yuan.of(dice.between(150, 500) + "0000")),
                Yuan.of(dice.between(60, 160) + "0000"),
                Yuan.of(dice.between(100, 400) + "0000"),
                0,
                staff.total(),
                staff.technical(),
                staff.senior());
    }
}
