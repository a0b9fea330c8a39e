package org.hatchery.local.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.local.Personas;
import org.hatchery.region.RegionCode;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.institution.InstitutionKinds;
import org.hatchery.supervision.evaluation.AppealState;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.hatchery.supervision.evaluation.EvaluatedSubject;
import org.hatchery.supervision.evaluation.EvaluationAppeal;
import org.hatchery.supervision.evaluation.EvaluationRun;
import org.hatchery.supervision.evaluation.EvaluationRunId;
import org.hatchery.supervision.evaluation.EvaluationScheme;
import org.hatchery.supervision.evaluation.EvaluationSchemes;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sample's evaluations: one open to appeals, one with an appeal to decide, one to publish. */
@Profile("local")
@Component
@ConditionalOnBooleanProperty("hatchery.sample.enabled")
class EvaluationsChapter implements SampleChapter {
    private static final RegionCode SHENYANG = new RegionCode("210100");

    private final EvaluationSchemes schemes;
    private final InstitutionKinds kinds;

    EvaluationsChapter(EvaluationSchemes schemes, InstitutionKinds kinds) {
        this.schemes = schemes;
        this.kinds = kinds;
    }

    @Override
    public List<?> tell(Given given, Sample sample) {
        EvaluationScheme scheme =
                schemes.find("PROVINCIAL_MODEL_TRANSFER_INSTITUTION").orElseThrow();
        List<EvaluatedSubject> subjects = new InstitutionMaker(given, kinds.all())
                .all().stream()
                        .filter(one -> one.getRegion().value().startsWith("2101"))
                        .filter(one -> one.isOf("UNIVERSITY") || one.isOf("TRANSFER_INSTITUTION"))
                        .map(EvaluationsChapter::subject)
                        .toList();
        LocalDate today = given.today();
        return List.of(
                run("sample-evaluation-1", scheme, subjects, today.getYear() - 1, today.plusDays(20), given),
                appealed(run("sample-evaluation-2", scheme, subjects, today.getYear() - 2, today.plusDays(9), given)),
                run("sample-evaluation-3", scheme, subjects, today.getYear() - 3, today.minusDays(1), given));
    }

    private static EvaluatedSubject subject(Institution one) {
        return new EvaluatedSubject(EvaluatedKind.INSTITUTION, one.getId().value(), one.getName());
    }

    private static EvaluationRun run(
            String id,
            EvaluationScheme scheme,
            List<EvaluatedSubject> subjects,
            int year,
            LocalDate appealsUntil,
            Given given) {
        Map<EvaluatedSubject, Map<String, BigDecimal>> values = new LinkedHashMap<>();
        Map<EvaluatedSubject, Map<String, BigDecimal>> marks = new LinkedHashMap<>();
        Map<String, BigDecimal> weights = new HashMap<>();
        subjects.forEach(subject -> {
            Dice dice = Dice.of(id + subject.key());
            Map<String, BigDecimal> said = new LinkedHashMap<>();
            scheme.indicators().forEach(one -> said.put(one.key(), BigDecimal.valueOf(dice.between(4, 10))));
            values.put(subject, Map.of());
            marks.put(subject, said);
        });
        scheme.indicators().forEach(one -> weights.put(one.key(), one.weight()));
        var heading =
                new EvaluationRun.Heading(SHENYANG, year, given.today().minusDays(10), appealsUntil, weights, null);
        return EvaluationRun.freeze(
                new EvaluationRunId(id),
                scheme,
                heading,
                new EvaluationRun.Figures(values, marks, Map.of()),
                null,
                null,
                true);
    }

    private static EvaluationRun appealed(EvaluationRun run) {
        EvaluatedSubject persona = run.results().stream()
                .map(result -> result.subject())
                .filter(subject -> subject.key().equals(Personas.HUNNAN_UNIVERSITY))
                .findFirst()
                .orElseThrow();
        return run.heard(List.of(new EvaluationAppeal(
                1, persona, "results", "本年度登记的技术合同未计入服务业绩。", AppealState.SUBMITTED, null, null, null)));
    }
}
