package org.hatchery.export;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Role;
import org.hatchery.notice.About;
import org.hatchery.notice.Notice;
import org.hatchery.notice.NoticeKind;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.TellingMigrations;
import org.hatchery.notice.Tells;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Exports tell whoever asked for them that they are written, or why they are not. */
@Component
class ExportNotices implements Tells<Export> {
    private static final NoticeKind EXPORTS =
            NoticeKind.of("export.notice-exports", Role.BUREAU, Role.AUDITOR, Role.ADMIN);

    @Bean
    static Migration untoldExports() {
        return TellingMigrations.of("export/010-untold-exports", Export.class);
    }

    @Override
    public Class<Export> type() {
        return Export.class;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(EXPORTS);
    }

    @Override
    public List<Notice> of(Export export, LocalDate today) {
        return export.finishedAt() == null
                ? List.of()
                : List.of(Notice.of(
                        EXPORTS,
                        export.id().value() + "/" + export.state(),
                        Recipient.person(export.requester().subject()),
                        export.finishedAt(),
                        export.failure() == null
                                ? Words.say("export.told-done", export.fileName())
                                : Words.say("export.told-failed", export.fileName(), export.failure()),
                        About.of("Export", export.id())));
    }
}
