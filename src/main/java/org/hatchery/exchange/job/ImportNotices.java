package org.hatchery.exchange.job;

import java.time.Instant;
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

/** Imports tell whoever decided last that it was done. */
@Component
class ImportNotices implements Tells<Import> {
    private static final NoticeKind IMPORTS =
            NoticeKind.of("exchange.notice-imports", Role.CARRIER_MANAGER, Role.INSTITUTION, Role.BUREAU, Role.ADMIN);

    @Bean
    static Migration untoldImports() {
        return TellingMigrations.of("exchange/010-untold-imports", Import.class);
    }

    @Override
    public Class<Import> type() {
        return Import.class;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(IMPORTS);
    }

    @Override
    public List<Notice> of(Import list, LocalDate today) {
        return switch (list.state()) {
            case CHECKED -> told("exchange.told-checked", list);
            case DONE -> told("exchange.told-done", list);
            case UNDONE -> told("exchange.told-undone", list);
            case FAILED -> told("exchange.told-failed", list);
            default -> List.of();
        };
    }

    private static List<Notice> told(String key, Import list) {
        return List.of(Notice.of(
                IMPORTS,
                list.id().value() + "/" + list.state() + "/" + list.version(),
                Recipient.person(list.requester().subject()),
                finished(list),
                Words.say(key, list.fileName(), list.rows()),
                About.of("Import", list.id())));
    }

    /** As far as it is noted; an undone or failed one has only the moment at which somebody decided. */
    private static Instant finished(Import list) {
        Instant decided = list.deeds().isEmpty()
                ? list.uploadedAt()
                : list.deeds().get(list.deeds().size() - 1).by().at();
        Instant done = list.state() == ImportState.DONE ? list.appliedAt() : list.checkedAt();
        return done != null && done.isAfter(decided) ? done : decided;
    }
}
