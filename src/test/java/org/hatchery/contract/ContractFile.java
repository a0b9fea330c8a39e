package org.hatchery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hatchery.RepositoryFile;

/** File of {@code frontend-contract} that is derived from the service and read by clients. */
record ContractFile(String name) {
    private static final String SWITCH = "contract.update";
    private static final String UPDATE = "mvn test -Dtest=PublishedContractTests -D" + SWITCH + "=true";

    /** Empty for a file that was never written. */
    String text() {
        return Files.exists(path()) ? RepositoryFile.text(path()) : "";
    }

    /** Compares the file with what the service says now; writes it first when that was asked for and may be done. */
    void mustSay(String now, boolean mayBeWritten) {
        if (mayBeWritten && Boolean.getBoolean(SWITCH)) {
            write(now);
        }
        assertThat(path())
                .as("%s is not what the service offers. If the change is meant, run: %s", this, UPDATE)
                .hasContent(now);
    }

    private void write(String now) {
        try {
            Files.writeString(path(), now);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path path() {
        return Path.of("frontend-contract", name);
    }

    @Override
    public String toString() {
        return path().toString();
    }
}
