package org.hatchery.notice.choice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hatchery.identity.Role;
import org.hatchery.notice.NoticeKind;
import org.hatchery.notice.Tells;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All kinds of notices there are, as the modules contribute them. */
@Component
public class NoticeKinds {
    private final ObjectProvider<Tells<?>> tellers;

    NoticeKinds(ObjectProvider<Tells<?>> tellers) {
        this.tellers = tellers;
    }

    private List<NoticeKind> all() {
        return tellers.stream().flatMap(teller -> teller.kinds().stream()).toList();
    }

    /** Those that somebody of this role may hear of. */
    public List<NoticeKind> of(Role role) {
        return all().stream().filter(kind -> kind.roles().contains(role)).toList();
    }

    /** The first of these keys that names none. */
    public Optional<String> unknown(Collection<String> keys) {
        List<String> known = all().stream().map(NoticeKind::key).toList();
        return keys.stream().filter(key -> !known.contains(key)).findFirst();
    }
}
