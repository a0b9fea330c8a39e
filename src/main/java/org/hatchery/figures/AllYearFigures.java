package org.hatchery.figures;

import org.springframework.data.repository.ListCrudRepository;

/** All figures of years. */
interface AllYearFigures extends ListCrudRepository<YearFigures, YearFiguresId> {}
