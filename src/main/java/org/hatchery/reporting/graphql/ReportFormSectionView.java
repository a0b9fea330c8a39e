package org.hatchery.reporting.graphql;

import java.util.List;

/** Group of items as shown. */
record ReportFormSectionView(String code, String nameZh, String nameEn, List<ReportFormItemView> items) {}
