package org.hatchery.attachment.graphql;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.hatchery.attachment.Attachment;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.attachment.Attachments;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** Shows evidence files, also to the doors of other modules, which ask for many at once. */
@Component
public class AttachmentViews implements NodeSource {
    private static final String TYPE = "Attachment";

    private final Attachments attachments;

    AttachmentViews(Attachments attachments) {
        this.attachments = attachments;
    }

    public static AttachmentView of(Attachment attachment) {
        String id = id(attachment.id());
        return new AttachmentView(
                id,
                attachment.name(),
                attachment.kind().mediaType(),
                (int) attachment.size(),
                attachment.sha256(),
                attachment.uploadedAt(),
                "/attachments/" + id);
    }

    /** Those of these files that lie in the scope; one database command. */
    public Map<AttachmentId, AttachmentView> find(Collection<AttachmentId> ids, Scope scope) {
        return attachments.find(ids, scope).stream().collect(toMap(Attachment::id, AttachmentViews::of));
    }

    static String id(AttachmentId file) {
        return GlobalId.of(TYPE, file.value());
    }

    /** Id of the file that a global id names. */
    public static AttachmentId key(String id) {
        return new AttachmentId(GlobalId.key(TYPE, id));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, AttachmentView> byKey(Collection<String> keys, Scope scope) {
        return attachments.find(keys.stream().map(AttachmentId::new).toList(), scope).stream()
                .collect(toMap(attachment -> attachment.id().value(), AttachmentViews::of));
    }
}
