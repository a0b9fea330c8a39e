package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.application.calendar.WorkingDays;
import org.hatchery.application.dossier.Acting;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationId;
import org.hatchery.application.money.AwardBudgetLine;
import org.hatchery.application.paper.AppliedRule;
import org.hatchery.application.paper.Claimant;
import org.hatchery.application.paper.FactUsed;
import org.hatchery.application.paper.MissingItem;
import org.hatchery.application.paper.Objection;
import org.hatchery.application.paper.Proof;
import org.hatchery.award.rule.AwardRule;
import org.hatchery.award.rule.AwardRuleDirectory;
import org.hatchery.award.rule.AwardRuleId;
import org.hatchery.firm.Incubatee;
import org.hatchery.identity.Receipt;
import org.hatchery.local.Personas;
import org.hatchery.payout.PaymentOutcome;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.graphql.GlobalId;

/** Makes a few applications of firms and teams of Hunnan, one for each place where an application can stand. */
final class ApplicationsMaker {
    private static final RegionCode COUNTY = new RegionCode("210112");
    private static final RegionCode CITY = new RegionCode("210100");
    private static final String LINE = "科技成果转化专项经费";
    private static final Yuan MOST = Yuan.of("100000");
    private static final int NOTICE_DAYS = 5;

    private final Given given;
    private final List<Incubatee> firms;
    private final AwardRule award;
    private final WorkingDays calendar;

    ApplicationsMaker(Given given, Sample sample, AwardRuleDirectory rules, WorkingDays calendar) {
        this.given = given;
        this.calendar = calendar;
        this.award = rules.get(new AwardRuleId("SY-student-roadshow-landing-support"), "rule");
        this.firms = Stream.concat(
                        sample.incubatees().stream()
                                .filter(one -> one.getId().value().equals(Personas.HUNNAN_FIRM)),
                        sample.incubatees().stream()
                                .filter(ApplicationsMaker::isOfHunnan)
                                .filter(one -> !one.getId().value().equals(Personas.HUNNAN_FIRM)))
                .limit(10)
                .toList();
    }

    private static boolean isOfHunnan(Incubatee one) {
        return one.getPlacement() != null && one.getPlacement().region().equals(COUNTY);
    }

    List<Object> make() {
        List<Object> all = new ArrayList<>();
        for (int number = 0; number < firms.size(); number++) {
            all.add(told(number));
        }
        int year = given.today().getYear();
        all.add(AwardBudgetLine.of(CITY, LINE, year, Yuan.of("2000000"), Yuan.of("200000")));
        all.add(AwardBudgetLine.of(CITY, LINE, year + 1, Yuan.of("1000000"), Yuan.ZERO));
        return all;
    }

    /** The first is the persona's, given back to be mended; each next one has come further. */
    private Application told(int number) {
        LocalDate on = given.today().minusDays(60L - number);
        Application one = begun(number, on);
        if (number == 1) {
            return one;
        }
        one.submit(List.of(COUNTY, CITY), by("county", on.plusDays(1)));
        if (number == 0) {
            one.giveBack(List.of(new MissingItem("入选文件", "请上传加盖公章的扫描件", false)), by("county", on.plusDays(3)));
            return one;
        }
        if (number > 2) {
            one.forward(null, MOST, null, by("county", on.plusDays(5)));
        }
        if (number > 3) {
            one.recommend(number > 5 ? MOST : Yuan.of("80000"), "材料齐全", by("city", on.plusDays(8)));
        }
        if (number > 4) {
            publish(one, number);
        }
        if (number > 5) {
            one.grant(
                    MOST,
                    false,
                    "同意",
                    by("city-2", Objects.requireNonNull(one.getNotice()).to().plusDays(1)));
        }
        if (number == 7) {
            one.list(given.today().getYear() + 1, by("city", given.yesterday()));
        }
        if (number > 7) {
            pay(one, number);
        }
        return one;
    }

    private void publish(Application one, int number) {
        LocalDate on = number == 5 ? given.yesterday() : given.today().minusDays(40);
        one.publish(by("city", on));
        if (number == 6) {
            one.object(
                    new Objection(
                            "sample-objection",
                            "王某",
                            false,
                            "024-23000000",
                            "入选名单与公布的不一致",
                            List.of(),
                            on,
                            "sample",
                            null,
                            null,
                            null,
                            null,
                            null),
                    false,
                    by("sample", on));
            one.answer("sample-objection", "经核实名单一致", false, by("city-2", on.plusDays(2)));
        }
    }

    private void pay(Application one, int number) {
        LocalDate on = given.today().minusDays(20);
        one.wishToPost(LINE, given.today().getYear(), by("city", on));
        one.posted(by("city", on));
        if (number == 9) {
            one.pay("sample-award-batch", "**** 1234", by("city", on.plusDays(2)));
            one.answered(PaymentOutcome.PAID, on.plusDays(3), "SYFK0001", null, by("city", on.plusDays(4)));
        }
    }

    private Acting by(String who, LocalDate on) {
        return new Acting("sample-" + who, on, given.recorded(on), calendar);
    }

    private Application begun(int number, LocalDate on) {
        Incubatee firm = firms.get(number);
        String id = "sample-application-" + number;
        String key = Objects.requireNonNull(firm.getId()).value();
        String name = firm.getParticulars().name();
        String identity = firm.creditCode() == null
                ? Scope.incubatee(key)
                : firm.creditCode().value();
        Sentence condition = award.conditions().get(0).words();
        Application one = Application.begin(
                new ApplicationId(id),
                new Claimant(Scope.incubatee(key), GlobalId.of("Incubatee", key), identity, name, name, COUNTY),
                new AppliedRule(
                        award.id().value(),
                        award.name(),
                        award.mode(),
                        CITY,
                        MOST,
                        false,
                        false,
                        NOTICE_DAYS,
                        null,
                        null,
                        null,
                        new Sentence(
                                award.document().value() + " " + award.number(),
                                award.document().value() + " " + award.number()),
                        Set.of(award.id().value() + "|" + identity)),
                List.of(new FactUsed(
                        condition,
                        new Sentence("2026年路演入选第" + number + "号", "Roadshow of 2026, number " + number),
                        "EVIDENCE/ROADSHOW_SELECTED/" + on + "@" + number,
                        null,
                        null)),
                on,
                new Receipt(StayStory.BY + "/" + id, Fingerprint.of(id)),
                true);
        one.write(
                number == 4 ? Yuan.of("90000") : MOST,
                "用于产品小试与场地租金",
                List.of(new Proof(condition.chinese(), List.of(), "2026年路演入选第" + number + "号", on)));
        return one;
    }
}
