package org.hatchery.policy.entry;

import java.util.List;
import java.util.Optional;
import org.hatchery.policy.document.PolicyDocumentId;
import org.springframework.data.repository.ListCrudRepository;

/** All versions that were ever entered. */
interface PolicyVersions extends ListCrudRepository<PolicyVersion, PolicyVersionId> {
    List<PolicyVersion> findByPolicy(PolicyDocumentId policy);

    Optional<PolicyVersion> findByOpen(String policy);

    Optional<PolicyVersion> findByReceiptsKey(String key);
}
