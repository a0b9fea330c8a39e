package org.hatchery.supervision.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.notice.About;
import org.hatchery.notice.Notice;
import org.hatchery.notice.NoticeKind;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.TellingMigrations;
import org.hatchery.notice.Tells;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Runs tell those they are about that they may look and appeal, and what came of that; their bureau that somebody appeals. */
@Component
class EvaluationNotices implements Tells<EvaluationRun> {
    private static final NoticeKind EVALUATIONS = NoticeKind.of(
            "supervision.notice-evaluations",
            Role.CARRIER_MANAGER,
            Role.PROVIDER,
            Role.INSTITUTION,
            Role.PRACTITIONER,
            Role.BUREAU);

    private final EvaluationSchemes schemes;

    EvaluationNotices(EvaluationSchemes schemes) {
        this.schemes = schemes;
    }

    @Bean
    static Migration untoldEvaluations() {
        return TellingMigrations.of("supervision/004-untold-evaluations", EvaluationRun.class);
    }

    @Override
    public Class<EvaluationRun> type() {
        return EvaluationRun.class;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(EVALUATIONS);
    }

    @Override
    public List<Notice> of(EvaluationRun run, LocalDate today) {
        Signature by = run.by();
        if (by == null) {
            return List.of();
        }
        Sentence name = schemes.find(run.scheme())
                .map(EvaluationScheme::name)
                .orElseGet(() -> new Sentence(run.scheme(), run.scheme()));
        Sentence ran = Words.say("supervision.told-evaluated", run.year(), name, Spoken.day(run.appealsUntil()));
        Stream<Notice> results = run.results().stream()
                .map(one -> notice(run, "ran", Recipient.holderOf(one.subject().seenBy()), by, ran));
        return Stream.concat(results, run.appeals().stream().flatMap(one -> appeal(run, one, name)))
                .toList();
    }

    private static Stream<Notice> appeal(EvaluationRun run, EvaluationAppeal appeal, Sentence name) {
        Stream<Notice> made = Stream.ofNullable(appeal.by())
                .map(by -> notice(
                        run,
                        "appeal/" + appeal.number(),
                        Recipient.bureau(run.region()),
                        by,
                        Words.say("supervision.told-appealed", appeal.subject().name(), name)));
        Stream<Notice> decided = Stream.ofNullable(appeal.decidedBy())
                .map(by -> notice(
                        run,
                        "decided/" + appeal.number(),
                        Recipient.holderOf(appeal.subject().seenBy()),
                        by,
                        Words.say(
                                appeal.state() == AppealState.UPHELD
                                        ? "supervision.told-upheld"
                                        : "supervision.told-dismissed",
                                name,
                                String.valueOf(appeal.decision()))));
        return Stream.concat(made, decided);
    }

    private static Notice notice(EvaluationRun run, String fact, Recipient to, Signature by, Sentence said) {
        return Notice.of(
                EVALUATIONS, run.id().value() + "/" + fact, to, by.at(), said, About.of("EvaluationRun", run.id()));
    }
}
