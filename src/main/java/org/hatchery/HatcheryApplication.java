package org.hatchery;

import java.time.Clock;
import java.time.ZoneId;
import org.hatchery.backup.BackupCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Hatchery, the GraphQL platform for incubators and maker spaces. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class HatcheryApplication {
    public static void main(String[] arguments) {
        if (BackupCommand.isMeant(arguments)) {
            // it says one line by itself
            LoggingSystem.get(HatcheryApplication.class.getClassLoader())
                    .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
            System.exit(new BackupCommand(System.getenv("MONGODB_URI"), System.out).run(arguments));
        }
        SpringApplication.run(HatcheryApplication.class, arguments);
    }

    /** Policy days are days in China, whatever zone the machine is in. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
