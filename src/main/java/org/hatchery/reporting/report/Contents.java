package org.hatchery.reporting.report;

import org.springframework.data.repository.ListCrudRepository;

/** All that was ever submitted. */
interface Contents extends ListCrudRepository<ReportContent, String> {}
