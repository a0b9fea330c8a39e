package org.hatchery;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Hatchery, the GraphQL platform for incubators and maker spaces. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class HatcheryApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(HatcheryApplication.class, arguments);
    }

    /** Policy days are days in China, whatever zone the machine is in. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
