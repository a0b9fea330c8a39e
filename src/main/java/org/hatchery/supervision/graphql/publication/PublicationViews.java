package org.hatchery.supervision.graphql.publication;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.hatchery.supervision.publication.Publication;
import org.hatchery.supervision.publication.PublicationDirectory;
import org.hatchery.supervision.publication.PublicationId;
import org.springframework.stereotype.Component;

/** Shows publications. */
@Component
class PublicationViews implements NodeSource {
    private static final String TYPE = "Publication";

    private final PublicationDirectory publications;

    PublicationViews(PublicationDirectory publications) {
        this.publications = publications;
    }

    static PublicationId key(String id) {
        return new PublicationId(GlobalId.key(TYPE, id));
    }

    static String id(PublicationId key) {
        return GlobalId.of(TYPE, key.value());
    }

    PublicationView of(Publication one) {
        PublicationId corrects = one.corrects();
        return new PublicationView(
                id(one.id()),
                one.id(),
                one.kind(),
                one.region(),
                GlobalId.of(one.kind().source(), one.source()),
                one.title(),
                one.month(),
                one.publishedOn(),
                one.rows(),
                one.hash(),
                "/published/progress/" + one.id().value(),
                corrects == null ? null : id(corrects),
                one.reason(),
                one.by(),
                one.sample());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, PublicationView> byKey(Collection<String> keys, Scope scope) {
        return publications.find(keys.stream().map(PublicationId::new).toList(), scope).stream()
                .collect(Collectors.toMap(one -> one.id().value(), this::of));
    }
}
