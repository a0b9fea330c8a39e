package org.hatchery.export;

import static org.hatchery.shared.UserErrorCode.EXPIRED;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.springframework.stereotype.Component;

/** Gives out the files. */
@Component
public class Exports {
    private final ExportDirectory directory;
    private final ExportFiles files;
    private final Clock clock;

    Exports(ExportDirectory directory, ExportFiles files, Clock clock) {
        this.directory = directory;
        this.files = files;
        this.clock = clock;
    }

    /**
     * The export whose file the actor may read now.
     *
     * @throws Rejection NOT_FOUND for somebody else's and outside the actor's scope; EXPIRED; WRONG_STATE while there is
     *     no file
     */
    public Export ready(ExportId id, Actor actor) {
        Instant now = clock.instant();
        Export export = directory.find(id, actor).orElseThrow(() -> Rejection.notFound("id"));
        if (export.isExpired(now)) {
            throw new Rejection(EXPIRED, "id", Words.say("export.file-expired-export-again"));
        }
        if (!export.isReady(now)) {
            throw new Rejection(WRONG_STATE, "id", Words.say("export.file-yet"));
        }
        return export;
    }

    /** The bytes of a file, to read and close. */
    public Optional<InputStream> open(Export export) {
        return Optional.ofNullable(export.file()).flatMap(files::open);
    }
}
