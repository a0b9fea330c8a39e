package org.hatchery.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.repository.MongoRepository;
import org.springframework.data.mongodb.repository.Query;

/** All accesses. */
interface Accesses extends MongoRepository<PersonAccess, String> {
    @Query("{ 'invitation.digest': ?0 }")
    Optional<PersonAccess> findByDigest(String digest);

    @Query("{ 'holder.subject': ?0 }")
    List<PersonAccess> findBySubject(String subject);
}
