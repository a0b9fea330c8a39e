package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.local.Personas;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Fingerprint;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.hatchery.supervision.inspection.Inspection;
import org.hatchery.supervision.inspection.InspectionCandidate;
import org.hatchery.supervision.inspection.InspectionDraw;
import org.hatchery.supervision.inspection.InspectionItem;
import org.hatchery.supervision.inspection.InspectionResult;
import org.hatchery.supervision.inspection.InspectionVisit;
import org.hatchery.supervision.publication.Publication;
import org.hatchery.supervision.publication.PublicationId;
import org.hatchery.supervision.publication.PublicationKind;
import org.hatchery.supervision.publication.PublicationRow;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sample's inspections: one draw of Shenyang, whose inspections stand wherever one can stand before it is closed. */
@Profile("local")
@Component
@ConditionalOnBooleanProperty("hatchery.sample.enabled")
class InspectionsChapter implements SampleChapter {
    private static final RegionCode SHENYANG = new RegionCode("210100");
    private static final int DRAWN = 4;

    @Override
    public List<?> tell(Given given, Sample sample) {
        LocalDate today = given.today();
        LocalDate drawnOn = today.minusDays(40);
        List<InspectionCandidate> list = sample.carriers().stream()
                .filter(carrier -> SHENYANG.contains(carrier.getProfile().region()))
                .map(InspectionsChapter::candidate)
                .sorted(Comparator.comparing(InspectionCandidate::key))
                .toList();
        var wish = new InspectionDraw.Wish(
                SHENYANG, EvaluatedKind.CARRIER, drawnOn.getYear(), "年度双随机抽查工作计划", DRAWN, false);
        InspectionDraw draw = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> InspectionDraw.freeze(
                        1,
                        wish,
                        list,
                        Fingerprint.of("sample/" + number),
                        new InspectionDraw.Drawing(drawnOn, null, null, null)))
                .filter(one -> one.inspections().stream()
                        .anyMatch(each -> each.getSubject().equals(Personas.HUNNAN_CARRIER)))
                .findFirst()
                .orElseThrow();
        List<Object> all = new ArrayList<>(List.of(draw));
        int story = 0;
        for (Inspection one : draw.inspections()) {
            tell(one, one.getSubject().equals(Personas.HUNNAN_CARRIER) ? DRAWN : story++, today);
            all.add(one);
        }
        all.add(Publication.freeze(
                new PublicationId("sample-publication-1"),
                new Publication.Heading(
                        PublicationKind.DOCUMENT_PROGRESS, SHENYANG, "sample", "《科技成果本地转化三年行动方案》任务推进情况"),
                List.of(new PublicationRow("建设中试基地", "市科技局", "推进中", "示例数据")),
                today.minusDays(30),
                null,
                null,
                null));
        return all;
    }

    private static InspectionCandidate candidate(Carrier carrier) {
        return InspectionCandidate.of(
                carrier.getId().value(), carrier.getProfile().name(), Set.of());
    }

    private static void tell(Inspection one, int story, LocalDate today) {
        if (story == 0) {
            return;
        }
        one.plan(today.plusDays(story == 1 ? 5 : -20), List.of("示例检查人员甲", "示例检查人员乙"), null);
        if (story == 1) {
            return;
        }
        var visit = new InspectionVisit(
                today.minusDays(20),
                "载体负责人",
                InspectionResult.PROBLEM,
                List.of(new InspectionItem("孵化场地与租赁合同", true, null), new InspectionItem("孵化服务记录", false, "部分服务未登记")),
                List.of(),
                "情况属实",
                true);
        one.record(visit, "补登孵化服务记录，并附服务凭证。", today.plusDays(story == 2 ? 10 : 3), null);
        if (story == 2) {
            one.answer("已补登全部服务记录。", List.of(), today.minusDays(1), null);
        }
    }
}
