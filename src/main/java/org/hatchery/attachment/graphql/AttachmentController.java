package org.hatchery.attachment.graphql;

import java.util.List;
import java.util.Optional;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.attachment.EvidenceFile;
import org.hatchery.identity.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The field of {@code attachment.graphqls}. */
@Controller
class AttachmentController {
    private final AttachmentViews views;

    AttachmentController(AttachmentViews views) {
        this.views = views;
    }

    @QueryMapping
    Optional<AttachmentView> attachment(@Argument String id, Actor actor) {
        AttachmentId key = AttachmentViews.key(id);
        return views.find(List.of(key), actor.scope()).values().stream().findFirst();
    }

    @SchemaMapping(typeName = "EvidenceFile", field = "attachment")
    String attachment(EvidenceFile file) {
        return AttachmentViews.id(file.attachment());
    }
}
