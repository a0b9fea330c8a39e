package org.hatchery.reporting.window;

import org.springframework.data.repository.ListCrudRepository;

/** All windows. */
interface Windows extends ListCrudRepository<ReportWindow, WindowId> {}
