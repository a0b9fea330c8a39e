package org.hatchery.local.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.local.Personas;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.hatchery.supervision.showcase.Showcase;
import org.hatchery.supervision.showcase.ShowcaseAdoption;
import org.hatchery.supervision.showcase.ShowcaseContent;
import org.hatchery.supervision.showcase.ShowcaseFigure;
import org.hatchery.supervision.showcase.ShowcaseId;
import org.hatchery.supervision.showcase.ShowcaseKind;
import org.hatchery.supervision.showcase.ShowcaseLevel;
import org.hatchery.supervision.showcase.ShowcaseParty;
import org.hatchery.supervision.showcase.ShowcasePartyKind;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sample's showcases: a carrier's that waits for its bureau, and a county's that is published and taken over. */
@Profile("local")
@Component
@ConditionalOnBooleanProperty("hatchery.sample.enabled")
class ShowcasesChapter implements SampleChapter {
    private static final RegionCode SHANDAN = new RegionCode("620725");
    private static final RegionCode SHENYANG = new RegionCode("210100");

    @Override
    public List<?> tell(Given given, Sample sample) {
        LocalDate today = given.today();
        Carrier carrier = sample.carriers().stream()
                .filter(one -> one.getId().value().equals(Personas.HUNNAN_CARRIER))
                .findFirst()
                .orElseThrow();
        return List.of(proposed(carrier, today), published(today), highlight(today));
    }

    private static Showcase proposed(Carrier carrier, LocalDate today) {
        var proposer = new ShowcaseParty(
                ShowcasePartyKind.CARRIER,
                carrier.getId().value(),
                carrier.getProfile().name(),
                carrier.getProfile().region());
        var figure = new ShowcaseFigure(
                "在孵企业数", BigDecimal.valueOf(12), "家", "distinctFirms", new Period(String.valueOf(today.getYear() - 1)));
        return Showcase.propose(
                new ShowcaseId("sample-showcase-1"),
                new Showcase.Origin(ShowcaseKind.REPRODUCIBLE_PRACTICE, null, proposer),
                new ShowcaseContent("中试服务前移到孵化器", "在孵化器内设中试服务点，每月一次。", "示例数据：企业中试等待时间缩短。", List.of(figure)),
                List.of(),
                today.minusDays(6),
                null,
                null);
    }

    private static Showcase published(LocalDate today) {
        var proposer = new ShowcaseParty(ShowcasePartyKind.REGION, SHANDAN.value(), "山丹县", SHANDAN);
        Showcase one = Showcase.propose(
                new ShowcaseId("sample-showcase-2"),
                new Showcase.Origin(ShowcaseKind.GRASSROOTS_MODEL, new ClauseId("SD-21"), proposer),
                new ShowcaseContent("乡镇“土专家”带办微型工坊", "由乡镇提供场地，“土专家”带徒办工坊。", "示例数据：办成微型工坊。", List.of()),
                List.of(),
                today.minusDays(60),
                null,
                null);
        one.accept(ShowcaseLevel.COUNTY, today.minusDays(50), null, null);
        one.publish(today.minusDays(45), null);
        one.takeOver(new ShowcaseAdoption(
                new ShowcaseParty(ShowcasePartyKind.REGION, SHENYANG.value(), "沈阳市", SHENYANG),
                today.minusDays(20),
                null,
                null));
        return one;
    }

    private static Showcase highlight(LocalDate today) {
        var proposer = new ShowcaseParty(ShowcasePartyKind.REGION, SHENYANG.value(), "沈阳市", SHENYANG);
        Showcase one = Showcase.propose(
                new ShowcaseId("sample-showcase-3"),
                new Showcase.Origin(ShowcaseKind.HIGHLIGHT_PROJECT, null, proposer),
                new ShowcaseContent("中试平台开放共享工程", "市内中试平台统一预约、统一计价。", "示例数据：设备使用时间增加。", List.of()),
                List.of(),
                today.minusDays(70),
                null,
                null);
        one.accept(ShowcaseLevel.CITY, today.minusDays(55), null, null);
        one.publish(today.minusDays(52), null);
        return one;
    }
}
