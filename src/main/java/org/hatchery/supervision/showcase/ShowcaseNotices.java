package org.hatchery.supervision.showcase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.notice.About;
import org.hatchery.notice.Notice;
import org.hatchery.notice.NoticeKind;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.TellingMigrations;
import org.hatchery.notice.Tells;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Migration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Showcases tell their bureau what is proposed, and who proposed them what became of it and who does it likewise. */
@Component
class ShowcaseNotices implements Tells<Showcase> {
    private static final NoticeKind SHOWCASES =
            NoticeKind.of("supervision.notice-showcases", Role.CARRIER_MANAGER, Role.INSTITUTION, Role.BUREAU);

    @Bean
    static Migration untoldShowcases() {
        return TellingMigrations.of("supervision/021-untold-showcases", Showcase.class);
    }

    @Override
    public Class<Showcase> type() {
        return Showcase.class;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(SHOWCASES);
    }

    @Override
    public List<Notice> of(Showcase one, LocalDate today) {
        List<ShowcaseEvent> history = one.getHistory();
        return IntStream.range(0, history.size())
                .boxed()
                .flatMap(at -> step(one, at, history.get(at)).stream())
                .toList();
    }

    private static Optional<Notice> step(Showcase one, int at, ShowcaseEvent event) {
        Signature by = event.by();
        String title = one.getContent().title();
        String note = event.note() == null ? "" : event.note();
        @Nullable Sentence said =
                switch (event.step()) {
                    case PROPOSE, RESUBMIT ->
                        Words.say("supervision.told-proposed", one.getProposer().name(), title);
                    case RETURN -> Words.say("supervision.told-showcase-returned", title, note);
                    case DECLINE -> Words.say("supervision.told-showcase-declined", title, note);
                    case ACCEPT, RAISE -> Words.say("supervision.told-showcase-accepted", title);
                    case PUBLISH -> Words.say("supervision.told-showcase-published", title);
                    case CORRECT -> null;
                    case TAKE_OVER -> Words.say("supervision.told-taken-over", note, title);
                };
        if (by == null || said == null) {
            return Optional.empty();
        }
        boolean asks = event.step() == ShowcaseStep.PROPOSE || event.step() == ShowcaseStep.RESUBMIT;
        Recipient to = asks
                ? Recipient.bureau(one.getRegion())
                : Recipient.holderOf(one.getProposer().key());
        return Optional.of(Notice.of(
                SHOWCASES, one.getId().value() + "/" + at, to, by.at(), said, About.of("Showcase", one.getId())));
    }
}
