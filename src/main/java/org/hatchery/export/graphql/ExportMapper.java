package org.hatchery.export.graphql;

import org.hatchery.export.ExportOrder;
import org.mapstruct.Mapper;

/** Between what the API takes and what is exported. */
@Mapper
interface ExportMapper {
    ExportOrder toOrder(RequestExportInput input);
}
