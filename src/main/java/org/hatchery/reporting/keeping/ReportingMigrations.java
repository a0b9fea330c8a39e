package org.hatchery.reporting.keeping;

import org.hatchery.reporting.form.FormDirectory;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forms, and indexes of windows and reports. */
@Configuration(proxyBeanMethods = false)
class ReportingMigrations {
    @Bean
    Migration loadForms() {
        return new Migration("reporting/001-forms", FormDirectory::load);
    }
}
