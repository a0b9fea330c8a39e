package org.hatchery.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConsoleFilesTests {
    @Test
    void namesItsVersionByWhatIsInIt() {
        var kept = new ConsoleFiles(new ConsoleSettings("hatchery-console", "", true));

        assertThat(kept.version()).matches("[0-9a-f]{12}");
        assertThat(new ConsoleFiles(new ConsoleSettings("other", "", true)).version())
                .isEqualTo(kept.version());
        assertThat(kept.importMap()).matches("'sha256-[A-Za-z0-9+/]{43}='");
    }

    @Test
    void isTheSameVersionAllTheWhileItIsBeingWritten() {
        assertThat(new ConsoleFiles(new ConsoleSettings("hatchery-console", "", false)).version())
                .isEqualTo("now");
    }
}
