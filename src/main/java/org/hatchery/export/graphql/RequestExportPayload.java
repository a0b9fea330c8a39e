package org.hatchery.export.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to requestExport. */
record RequestExportPayload(@Nullable ExportView export, List<UserError> userErrors) {}
