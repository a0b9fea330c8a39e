package org.hatchery;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** What tests of the running service may ask for in their constructors. */
@TestConfiguration(proxyBeanMethods = false)
class TestSupport {
    @Bean
    TestTokens testTokens(JWKSource<SecurityContext> issuerKeys, Environment settings) {
        return new TestTokens(issuerKeys, settings);
    }

    @Bean
    Api testApi(TestTokens tokens, Environment settings, JsonMapper json) {
        return new Api(tokens, settings, json);
    }

    @Bean
    @Primary
    ServiceClock serviceClock(@Qualifier("clock") Clock present) {
        return new ServiceClock(present);
    }

    @Bean
    DatabaseCommands databaseCommands() {
        return new DatabaseCommands();
    }

    @Bean
    MongoClientSettingsBuilderCustomizer countsCommands(DatabaseCommands commands) {
        return settings -> settings.addCommandListener(commands);
    }
}
