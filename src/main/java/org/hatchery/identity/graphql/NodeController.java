package org.hatchery.identity.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hatchery.identity.Actor;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSources;
import org.hatchery.shared.graphql.RequestError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers who is asking, and fetches any object by its global id, one database command a type. */
@Controller
class NodeController {
    private final NodeSources sources;

    NodeController(NodeSources sources) {
        this.sources = sources;
    }

    @QueryMapping
    ViewerView viewer(Actor actor) {
        return new ViewerView(actor.id(), actor.name(), actor.role(), actor.limits());
    }

    @QueryMapping
    @Nullable Object node(@Argument String id, Actor actor) {
        return nodes(List.of(id), actor).get(0);
    }

    @QueryMapping
    List<@Nullable Object> nodes(@Argument List<String> ids, Actor actor) {
        if (ids.size() > PageRequest.LARGEST) {
            throw new RequestError(ErrorCode.BAD_PAGE_ARGS, Words.say("identity.ask-most-100-ids"));
        }
        List<GlobalId> asked = ids.stream().map(GlobalId::parse).toList();
        Map<GlobalId, Object> found = sources.find(asked, actor.scope());
        List<@Nullable Object> answer = new ArrayList<>();
        asked.forEach(id -> answer.add(found.get(id)));
        return answer;
    }
}
