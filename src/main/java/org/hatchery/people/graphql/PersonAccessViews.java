package org.hatchery.people.graphql;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.hatchery.people.AccessDirectory;
import org.hatchery.people.AtIssuer;
import org.hatchery.people.Ending;
import org.hatchery.people.Invitation;
import org.hatchery.people.PersonAccess;
import org.hatchery.shared.Mask;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows accesses. */
@Component
class PersonAccessViews implements NodeSource {
    private static final String TYPE = "PersonAccess";

    private final AccessDirectory directory;

    PersonAccessViews(AccessDirectory directory) {
        this.directory = directory;
    }

    static PersonAccessView of(PersonAccess access) {
        Invitation invitation = access.invitation();
        Ending ended = access.ended();
        String email = access.holder().email();
        return new PersonAccessView(
                GlobalId.of(TYPE, access.id()),
                access.changes(),
                access.holder().name(),
                email == null ? null : Mask.email(email),
                access.grant().role(),
                access.grant().limits(),
                access.state(),
                access.origin(),
                access.since(),
                invitation == null ? null : invitation.by(),
                invitation == null ? null : invitation.until(),
                ended == null ? null : ended.by(),
                ended == null ? null : ended.reason(),
                of(access.atIssuer()),
                access);
    }

    private static @Nullable AtIssuerView of(@Nullable AtIssuer issuer) {
        return issuer == null ? null : new AtIssuerView(issuer.state(), issuer.attempts(), issuer.failure());
    }

    /** Key of the access that an id names. */
    static String key(String id) {
        return GlobalId.key(TYPE, id);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, PersonAccessView> byKey(Collection<String> keys, Scope scope) {
        return directory.find(keys, scope).stream().collect(toMap(PersonAccess::id, PersonAccessViews::of));
    }
}
