package org.hatchery.register.title;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** All titles. */
interface Titles extends ListCrudRepository<Title, TitleId> {
    Optional<Title> findByLiveKey(String liveKey);
}
