package org.hatchery.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.repository.MongoRepository;
import org.springframework.data.mongodb.repository.Query;

/** All accesses. */
interface Accesses extends MongoRepository<Access, String> {
    @Query("{ 'invitation.digest': ?0 }")
    Optional<Access> findByDigest(String digest);

    @Query("{ 'holder.subject': ?0 }")
    List<Access> findBySubject(String subject);
}
