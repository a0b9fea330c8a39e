package org.hatchery.reporting.report;

import org.springframework.data.repository.ListCrudRepository;

/** All reports. */
interface Reports extends ListCrudRepository<Report, ReportId> {}
