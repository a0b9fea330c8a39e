package org.hatchery.application.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whole applications for acts that follow one that was checked already: budget lines, batches and repairs. */
@Component
public class ApplicationStore {
    private final Applications applications;

    ApplicationStore(Applications applications) {
        this.applications = applications;
    }

    public Optional<Application> find(ApplicationId id) {
        return applications.findById(id);
    }

    public List<Application> all(Collection<ApplicationId> ids) {
        return applications.findAllById(ids);
    }

    /** Writes it, on the condition that it is still the one that was read. */
    public Application save(Application one) {
        return applications.save(one);
    }
}
