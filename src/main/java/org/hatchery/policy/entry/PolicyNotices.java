package org.hatchery.policy.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hatchery.identity.Role;
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

/** Versions tell the bureau that one waits for a second person, and who wrote it what came of it. */
@Component
class PolicyNotices implements Tells<PolicyVersion> {
    private static final NoticeKind APPROVALS = NoticeKind.of("policy.notice-approvals", Role.BUREAU);

    @Bean
    static Migration untoldPolicyVersions() {
        return TellingMigrations.of("policy/006-untold-versions", PolicyVersion.class);
    }

    @Override
    public Class<PolicyVersion> type() {
        return PolicyVersion.class;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(APPROVALS);
    }

    @Override
    public List<Notice> of(PolicyVersion version, LocalDate today) {
        return version.getHistory().stream()
                .flatMap(event -> told(version, event))
                .toList();
    }

    private static Stream<Notice> told(PolicyVersion version, PolicyEvent event) {
        String name = version.getContent().document().name().chinese();
        return switch (event.step()) {
            case PROPOSE ->
                Stream.of(notice(version, event, Recipient.bureau(version.getRegion()), "policy.told-proposed", name));
            case RETURN ->
                version.getWriters().stream()
                        .map(writer -> notice(
                                version,
                                event,
                                Recipient.person(writer),
                                "policy.told-returned",
                                name,
                                Objects.requireNonNullElse(event.reason(), "")));
            case APPROVE ->
                version.getWriters().stream()
                        .map(writer -> notice(
                                version,
                                event,
                                Recipient.person(writer),
                                "policy.told-approved",
                                name,
                                approvedOn(version)));
            case WRITE, SUPERSEDE, DISCARD -> Stream.empty();
        };
    }

    private static Sentence approvedOn(PolicyVersion version) {
        return Spoken.day(Objects.requireNonNull(version.getApprovedOn()));
    }

    private static Notice notice(PolicyVersion version, PolicyEvent event, Recipient to, String key, Object... about) {
        return Notice.of(
                APPROVALS,
                version.getId().value() + "/" + event.step() + "/" + event.at(),
                to,
                event.at(),
                Words.say(key, about),
                About.of("PolicyVersion", version.getId()));
    }
}
