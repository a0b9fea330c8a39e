package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hatchery.application.calendar.WorkingDays;
import org.hatchery.application.dossier.Acting;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationId;
import org.hatchery.application.paper.AppliedRule;
import org.hatchery.application.paper.Claimant;
import org.hatchery.application.paper.FactUsed;
import org.hatchery.application.paper.MissingItem;
import org.hatchery.application.paper.SoughtTitle;
import org.hatchery.application.paper.SoughtTitleSort;
import org.hatchery.application.paper.TitleGrant;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.recognition.TitleCompetence;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.local.Personas;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.graphql.GlobalId;

/** Makes a few applications of carriers of Hunnan for titles: begun, on public notice, given. */
final class TitleApplicationsMaker {
    private static final RegionCode COUNTY = new RegionCode("210112");
    private static final RegionCode CITY = new RegionCode("210100");
    private static final int NOTICE_DAYS = 5;
    private static final Sentence BASE = new Sentence("市级科技成果转化基地", "city base for the conversion of achievements");
    private static final Sentence RECOGNITION = new Sentence("科技企业孵化器认定", "Recognition as an incubator");
    private static final Sentence CLAUSE =
            new Sentence("《沈阳市促进科技成果本地转化行动方案》三（三）", "Plan of Shenyang for the conversion of achievements, three (3)");

    private final Given given;
    private final WorkingDays calendar;
    private final List<Carrier> carriers;

    TitleApplicationsMaker(Given given, Sample sample, WorkingDays calendar) {
        this.given = given;
        this.calendar = calendar;
        this.carriers = sample.carriers().stream()
                .filter(one -> one.getRegion().equals(COUNTY))
                .sorted((one, other) -> Boolean.compare(isPersonas(other), isPersonas(one)))
                .toList();
    }

    private static boolean isPersonas(Carrier one) {
        return one.getId().value().equals(Personas.HUNNAN_CARRIER);
    }

    List<Application> make() {
        List<Application> all = new ArrayList<>();
        carriers.stream().limit(1).map(this::begun).forEach(all::add);
        carriers.stream().skip(1).limit(1).map(this::onNotice).forEach(all::add);
        carriers.stream()
                .flatMap(one -> one.getRecognitions().stream()
                        .filter(title -> title.withdrawal() == null)
                        .map(title -> given(one, title)))
                .limit(1)
                .forEach(all::add);
        return all;
    }

    private Application begun(Carrier carrier) {
        LocalDate on = given.today().minusDays(6);
        Application one = of("begun", carrier, base(carrier), BASE, on);
        one.ask(List.of(new MissingItem("转化场地和设备清单", "没有记录可证明，请提交证明材料。", false)));
        return one;
    }

    private Application onNotice(Carrier carrier) {
        LocalDate on = given.today().minusDays(30);
        Application one = of("notice", carrier, base(carrier), BASE, on);
        decided(one, on);
        one.publish(by("city", given.yesterday()));
        return one;
    }

    private void decided(Application one, LocalDate on) {
        List<RegionCode> way = way(one.getRule().payer());
        one.submit(way, by("manager", on.plusDays(1)));
        way.stream().skip(1).forEach(above -> one.forward(null, null, null, by("county", on.plusDays(3))));
        one.recommend(null, "材料齐全", by("city", on.plusDays(6)));
    }

    private static List<RegionCode> way(RegionCode authority) {
        return COUNTY.lineage().stream()
                .filter(authority::contains)
                .sorted(Comparator.comparing((RegionCode one) -> one.lineage().size())
                        .reversed())
                .toList();
    }

    private static SoughtTitle base(Carrier carrier) {
        return new SoughtTitle(
                SoughtTitleSort.TITLE,
                "CONVERSION_BASE",
                RecognitionLevel.CITY,
                null,
                "CARRIER/" + carrier.getId().value());
    }

    /** As the carrier has it on record. */
    private Application given(Carrier carrier, Recognition title) {
        LocalDate on = title.from().minusDays(60);
        var sought = new SoughtTitle(
                SoughtTitleSort.RECOGNITION,
                "sample",
                title.level(),
                title.recognitionClass(),
                carrier.getId().value());
        Application one = of("given", carrier, sought, RECOGNITION, on);
        decided(one, on);
        one.publish(by("city", on.plusDays(8)));
        Acting who = by("city-2", on.plusDays(40));
        Signature signature = new Signature(who.by(), Role.BUREAU, List.of(CITY.value()), who.at());
        var wish = new TitleGrant(
                title.kind(),
                title.documentNumber(),
                "示例授予机关",
                title.from(),
                title.to(),
                title.batch(),
                null,
                "同意",
                signature,
                who.at(),
                null);
        one.wishTitle(wish, who);
        one.titleGiven(wish.recorded(GlobalId.of("Carrier", carrier.getId().value())), who);
        return one;
    }

    private Acting by(String who, LocalDate on) {
        return new Acting("sample-" + who, on, given.recorded(on), calendar);
    }

    private Application of(String name, Carrier carrier, SoughtTitle sought, Sentence title, LocalDate on) {
        String id = "sample-title-application-" + name;
        String key = carrier.getId().value();
        String called = carrier.getProfile().name();
        LocalDate opened = carrier.getProfile().openedOn();
        return Application.begin(
                new ApplicationId(id),
                new Claimant(
                        Scope.carrier(key),
                        GlobalId.of("Carrier", key),
                        carrier.getProfile().operator().creditCode().value(),
                        called,
                        called,
                        COUNTY),
                AppliedRule.of(sought, title, TitleCompetence.authority(sought.level(), COUNTY), CLAUSE, NOTICE_DAYS),
                List.of(new FactUsed(
                        new Sentence("运营时间", "Time of operation"),
                        new Sentence(opened + "起运营", "Open since " + opened),
                        null,
                        "Carrier",
                        key)),
                on,
                new Receipt(StayStory.BY + "/" + id, Fingerprint.of(id)),
                true);
    }
}
