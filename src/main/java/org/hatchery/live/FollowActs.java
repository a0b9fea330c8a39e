package org.hatchery.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.audit.AuditDirectory;
import org.hatchery.audit.AuditEntry;
import org.hatchery.audit.AuditEntryId;
import org.hatchery.shared.graphql.GlobalId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells who listens of acts on what they listen to, whichever node of the service did them. */
@Component
public class FollowActs {
    /** An entry may come to light so much later than its time says: another node's clock, a slow write. */
    private static final Duration LATE = Duration.ofSeconds(5);
    /** Whoever was away for longer asks anew. */
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final int AT_ONCE = 500;

    private final Lines lines;
    private final AuditDirectory trail;
    private final Clock clock;
    private Set<AuditEntryId> told = Set.of();

    FollowActs(Lines lines, AuditDirectory trail, Clock clock) {
        this.lines = lines;
        this.trail = trail;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void look() {
        if (lines.open().isEmpty()) {
            told = Set.of();
            return;
        }
        Set<AuditEntryId> seen = new HashSet<>();
        List<AuditEntry> some = trail.actsSince(clock.instant().minus(LATE), Set.of(), AT_ONCE);
        for (AuditEntry entry : some) {
            seen.add(entry.id());
            if (!told.contains(entry.id())) {
                lines.open().forEach(line -> tell(line, entry));
            }
        }
        told = seen;
        if (some.size() == AT_ONCE) {
            var lost = new News(News.Kind.RESET, clock.instant(), Map.of());
            lines.open().forEach(line -> line.tell(lost));
        }
    }

    /** Tells what has come while somebody was away. */
    public void since(Instant left, Line line) {
        Set<String> names = new HashSet<>();
        line.topic().objects().forEach((type, keys) -> keys.forEach(key -> names.add(type + ":" + key)));
        boolean tooLong = left.isBefore(clock.instant().minus(REMEMBERED));
        List<AuditEntry> missed =
                tooLong || names.isEmpty() ? List.of() : trail.actsSince(left.minus(LATE), names, AT_ONCE);
        if (tooLong || missed.size() == AT_ONCE) {
            line.tell(new News(News.Kind.RESET, clock.instant(), Map.of()));
        } else {
            missed.forEach(entry -> tell(line, entry));
        }
    }

    private static void tell(Line line, AuditEntry entry) {
        entry.objects().forEach(name -> {
            int colon = name.indexOf(':');
            String type = name.substring(0, colon);
            String key = name.substring(colon + 1);
            if (line.topic().names(type, key)) {
                line.tell(new News(
                        News.Kind.CHANGED,
                        entry.at(),
                        Map.of("id", GlobalId.of(type, key), "operation", entry.operation())));
            }
        });
    }
}
