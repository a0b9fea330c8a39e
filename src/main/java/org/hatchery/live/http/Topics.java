package org.hatchery.live.http;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hatchery.identity.Actor;
import org.hatchery.live.Moving;
import org.hatchery.live.Topic;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSources;
import org.hatchery.shared.graphql.Refused;
import org.hatchery.shared.graphql.RequestError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what somebody wants to hear of; only of what it may see. */
@Component
class Topics {
    private static final int MOST = 50;

    private final NodeSources sources;
    private final Map<String, Moving> moving;

    Topics(NodeSources sources, List<Moving> moving) {
        this.sources = sources;
        this.moving = moving.stream().collect(toMap(Moving::type, Function.identity()));
    }

    /**
     * What was asked for.
     *
     * @throws Refused BAD_REQUEST for nothing or more than 50 objects; NOT_FOUND for what this actor may not see;
     *     FORBIDDEN for a region outside its own
     * @throws RequestError INVALID_ID for what is no global id
     */
    Topic of(List<String> ids, @Nullable String region, Actor actor) {
        if (ids.size() > MOST || ids.isEmpty() && region == null) {
            throw new Refused(400, ErrorCode.BAD_REQUEST, Words.say("live.watch-1-to-50", MOST));
        }
        Map<String, Set<String>> objects =
                ids.stream().map(GlobalId::parse).collect(groupingBy(GlobalId::type, mapping(GlobalId::key, toSet())));
        objects.forEach((type, keys) -> mustBeSeen(type, keys, actor));
        return new Topic(objects, region == null ? null : seen(region, actor));
    }

    private void mustBeSeen(String type, Set<String> keys, Actor actor) {
        Set<String> seen = moving.containsKey(type)
                ? moving.get(type).now(keys, actor).keySet()
                : sources.of(type)
                        .map(source -> source.byKey(keys, actor.scope()).keySet())
                        .orElse(Set.of());
        if (!seen.containsAll(keys)) {
            throw new Refused(404, ErrorCode.NOT_FOUND, Words.say("live.object-not-seen"));
        }
    }

    private static RegionCode seen(String code, Actor actor) {
        if (!RegionCode.isForm(code)) {
            throw new Refused(400, ErrorCode.BAD_REQUEST, Words.say("live.division-six-digits"));
        }
        var region = new RegionCode(code);
        if (!actor.scope().includes(region.visibleTo())) {
            throw new Refused(403, ErrorCode.FORBIDDEN, Words.say("live.division-not-yours", code));
        }
        return region;
    }

    static Refused refused(RequestError declined) {
        return new Refused(400, declined.code(), Words.say("live.id-not-valid"));
    }

    /** The id of the last news; what is none counts as never. */
    static @Nullable Instant moment(@Nullable String last) {
        return last != null && last.matches("\\d{1,14}") ? Instant.ofEpochMilli(Long.parseLong(last)) : null;
    }
}
