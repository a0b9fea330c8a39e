package org.hatchery.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the product itself gave to one person and what it took away again, in order of time.
 *
 * <p>It is joined with what the issuer says: what was ended here counts no longer, wherever it came from, and what goes on
 * here is added to a role that is the same. A role that the issuer still gives is not exchanged for another one.
 */
public record Grants(List<Grant> active, List<Grant> ended) {
    public static final Grants NONE = new Grants(List.of(), List.of());

    /**
     * What somebody is after all.
     *
     * @param claimed what the issuer says; null where it says nothing
     * @return role VISITOR where nothing is left
     */
    public Grant with(@Nullable Grant claimed) {
        Grant left = claimed == null ? null : withoutEnded(claimed);
        Grant first = left != null ? left : active.stream().findFirst().orElse(null);
        if (first == null) {
            return new Grant(Role.VISITOR, List.of());
        }
        List<String> limits = Stream.concat(
                        first.limits().stream(),
                        active.stream()
                                .filter(grant -> grant.role() == first.role())
                                .flatMap(grant -> grant.limits().stream()))
                .distinct()
                .toList();
        return new Grant(first.role(), limits);
    }

    /** Null where nothing is left of it. */
    private @Nullable Grant withoutEnded(Grant claimed) {
        List<Grant> same =
                ended.stream().filter(grant -> grant.role() == claimed.role()).toList();
        if (same.isEmpty()) {
            return claimed;
        }
        List<String> left = new ArrayList<>(claimed.limits());
        same.forEach(grant -> left.removeAll(grant.limits()));
        return left.isEmpty() ? null : new Grant(claimed.role(), left);
    }
}
