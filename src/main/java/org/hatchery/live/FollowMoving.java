package org.hatchery.live;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.shared.graphql.GlobalId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells who listens how what they wait for gets on by itself. */
@Component
class FollowMoving {
    private final Lines lines;
    private final List<Moving> moving;
    private final Clock clock;

    FollowMoving(Lines lines, List<Moving> moving, Clock clock) {
        this.lines = lines;
        this.moving = moving;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void look() {
        lines.open()
                .forEach(line -> moving.forEach(kind -> {
                    Set<String> keys = line.topic().objects().getOrDefault(kind.type(), Set.of());
                    if (!keys.isEmpty()) {
                        kind.now(keys, line.actor()).forEach((key, now) -> tell(line, kind.type(), key, now));
                    }
                }));
    }

    /** How it stood when somebody looked before is not known; whoever returns looks once more. */
    private void tell(Line line, String type, String key, Object now) {
        String name = type + ":" + key;
        boolean missed = line.returns() && !line.hasHeard(name);
        if (line.isNew(name, now) || missed) {
            line.tell(new News(News.Kind.CHANGED, clock.instant(), Map.of("id", GlobalId.of(type, key))));
        }
    }
}
