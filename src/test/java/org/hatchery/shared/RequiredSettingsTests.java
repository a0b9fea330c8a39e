package org.hatchery.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class RequiredSettingsTests {
    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void areADatabaseAndAnIssuer() {
        assertThat(RequiredSettings.missing(settings, false))
                .satisfiesExactly(
                        advice -> assertThat(advice).contains("MONGODB_URI").doesNotContain("\n"),
                        advice -> assertThat(advice)
                                .contains("HATCHERY_ISSUER_URI")
                                .doesNotContain("\n"));
    }

    @Test
    void areMissingWhileTheVariablesBehindThemAreEmpty() {
        settings.setProperty("spring.mongodb.uri", "");
        settings.setProperty("hatchery.issuer-uri", " ");

        assertThat(RequiredSettings.missing(settings, false)).hasSize(2);
    }

    @Test
    void areMissingUntilTheConnectionStringIsOne() {
        settings.setProperty("hatchery.issuer-uri", "https://id.example.cn/realms/hatchery");
        settings.setProperty("spring.mongodb.uri", "localhost:27017/hatchery");

        assertThat(RequiredSettings.missing(settings, false))
                .singleElement()
                .asString()
                .contains("MONGODB_URI");
    }

    @Test
    void areCompleteWithBoth() {
        settings.setProperty("hatchery.issuer-uri", "https://id.example.cn/realms/hatchery");
        settings.setProperty("spring.mongodb.uri", "mongodb://user:word@one,two/hatchery?replicaSet=rs0");

        assertThat(RequiredSettings.missing(settings, false)).isEmpty();
    }

    @Test
    void areBroughtByTheLocalProfile() {
        settings.setActiveProfiles("local");

        assertThat(RequiredSettings.missing(settings, true)).isEmpty();
    }

    @Test
    void areNotBroughtByTheProfileAloneInThePackagedJar() {
        settings.setActiveProfiles("local");

        assertThat(RequiredSettings.missing(settings, false)).hasSize(2);
    }

    @Test
    void areNeededOutsideTheLocalProfileEvenWithItsClasses() {
        assertThat(RequiredSettings.missing(settings, true)).hasSize(2);
    }
}
