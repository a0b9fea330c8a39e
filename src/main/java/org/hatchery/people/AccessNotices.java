package org.hatchery.people;

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

/** An access tells whoever gave the invitation that somebody has accepted it. */
@Component
class AccessNotices implements Tells<PersonAccess> {
    private static final NoticeKind INVITATIONS =
            NoticeKind.of("people.notice-invitations", Role.CARRIER_MANAGER, Role.BUREAU, Role.ADMIN);

    @Bean
    static Migration untoldAccesses() {
        return TellingMigrations.of("people/010-untold-accesses", PersonAccess.class);
    }

    @Override
    public Class<PersonAccess> type() {
        return PersonAccess.class;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(INVITATIONS);
    }

    @Override
    public List<Notice> of(PersonAccess access, LocalDate today) {
        Invitation invitation = access.invitation();
        String name = access.holder().name();
        return access.state() != AccessState.ACTIVE || invitation == null || name == null
                ? List.of()
                : List.of(Notice.of(
                        INVITATIONS,
                        access.id(),
                        Recipient.person(invitation.by().by()),
                        access.since(),
                        Words.say("people.told-accepted", name),
                        new About("PersonAccess", access.id())));
    }
}
